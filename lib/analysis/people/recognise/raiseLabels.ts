import type { FoundQuote } from '../../quotes/findQuotes';
import type { Candidate, ScoredCandidate } from './candidates';
import { isRoleHead } from '../names/isRoleHead';
import type { Word } from '../words/word';

/** The probability to which they are raised. */
const certainty = 0.9;

/**
 * The candidates, with a higher probability for those that label a turn in a conversation ("ANN HOLM: …", and after it "HOLM:
 * …"), or sign a quotation on the line beside it ("Ann Holm, Ashby").
 */
export function raiseLabels(
  words: readonly Word[],
  quotes: readonly FoundQuote[],
  candidates: readonly ScoredCandidate[],
): readonly ScoredCandidate[] {
  const labels = new Set(quotes.flatMap(({ by }) => (by === null || by === 'interviewee' ? [] : [by.end])));
  const raised = raiseSignatures(words, quotes, candidates);
  if (labels.size === 0) return raised;
  const isLabel = ({ last, runFirst, runLast }: Candidate) =>
    last === runLast && words[runFirst]?.startsLine === true && labels.has(words[last]?.span.end ?? -1);
  const isWhole = ({ first, runFirst }: Candidate) =>
    first === runFirst || words.slice(runFirst, first).every(({ wordClass }) => wordClass.isTitle);
  const isName = ({ first, last }: Candidate) => words.slice(first, last + 1).every((word) => !isThing(word));
  const full = new Set(raised.filter((one) => one.last > one.first && isLabel(one) && isWhole(one) && isName(one)));
  const surnames = new Set([...full].map(({ last }) => words[last]?.key));
  return raised.map((one) => {
    const isNamed = full.has(one) || (one.first === one.runLast && isLabel(one) && surnames.has(words[one.last]?.key));
    return isNamed ? raise(one) : one;
  });
}

const raise = (one: ScoredCandidate): ScoredCandidate => ({
  ...one,
  probability: Math.max(one.probability, certainty),
});

const isThing = (word: Word): boolean =>
  isRoleHead(word) || word.wordClass.isFunctionWord || word.wordClass.isOrganisationWord || word.isNumber;

/** In words: a signature is a name, with a place or a role at most. */
const longestSignature = 7;

function raiseSignatures(
  words: readonly Word[],
  quotes: readonly FoundQuote[],
  candidates: readonly ScoredCandidate[],
): readonly ScoredCandidate[] {
  const quoted = quotes.flatMap(({ content }) => content).sort((a, b) => a.start - b.start);
  let next = 0;
  return candidates.map((one) => {
    if (one.probability < leastLikely || one.last === one.first || !signs(words, one)) return one;
    const [before, after] = [words[one.first - 1], lineAfter(words, one.first)];
    while ((quoted[next]?.end ?? Infinity) < (before?.span.start ?? 0)) next++;
    const isQuoted = (word: Word | undefined) =>
      word !== undefined &&
      quoted.slice(next, next + 3).some(({ start, end }) => start <= word.span.start && word.span.end <= end);
    const box = words[Math.max(0, one.first - longestBox)]?.span.start ?? 0;
    const isSignature = isBehindDash(words, one)
      ? quoted.slice(Math.max(0, next - 3), next + 1).some(({ start }) => start >= box)
      : isQuoted(before) || isQuoted(after);
    return isSignature ? raise(one) : one;
  });
}

/** Less probable candidates are no names and sign nothing. */
const leastLikely = 0.1;

/** In words: how far before a dash a quotation is looked for. */
const longestBox = 30;

/** "They wrote ‘no’ on the wall – Anna Holm" */
const isBehindDash = (words: readonly Word[], { first, last }: Candidate): boolean =>
  / ?[–—] ?$/.test(words[first]?.gap ?? '') && words[last + 1]?.startsLine !== false;

/** Whether a name fills a short line up to a comma, or ends a line after a dash. */
function signs(words: readonly Word[], { first, last, runFirst }: Candidate): boolean {
  if (isBehindDash(words, { first, last, runFirst, runLast: last }))
    return first === runFirst && words[first]?.wordClass.isFirstName === true;
  const [start, comma, after] = [words[first], words[last + 1], lineAfter(words, first)];
  if (first !== runFirst || !start?.startsLine) return false;
  const end = after ? words.indexOf(after, first) : words.length;
  if (end - first > longestSignature || words.slice(first, last + 1).some(isThing)) return false;
  return comma?.startsLine === true || comma === undefined || comma.gap.startsWith(',');
}

/** The first word of the next line, if it is near. */
const lineAfter = (words: readonly Word[], first: number): Word | undefined =>
  words.slice(first + 1, first + longestSignature + 2).find(({ startsLine }) => startsLine);
