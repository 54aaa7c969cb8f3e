import type { FoundQuote } from '../../quotes/findQuotes';
import type { Candidate } from './candidates';
import { isRoleHead } from '../roles/role';
import type { Word } from '../words/words';

/** How sure a name in front of a turn to speak is. */
const certainty = 0.9;

/** The probabilities, with those raised that are a name in front of a turn: "ANN HOLM: …", and "HOLM: …" after it. */
export function raiseLabels(
  words: readonly Word[],
  quotes: readonly FoundQuote[],
  candidates: readonly Candidate[],
  probabilities: readonly number[],
): number[] {
  const labels = new Set(quotes.flatMap(({ by }) => (by === null || by === 'interviewee' ? [] : [by.end])));
  if (labels.size === 0) return [...probabilities];
  const isLabel = ({ last, runFirst, runLast }: Candidate) =>
    last === runLast && words[runFirst]?.startsLine === true && labels.has(words[last]?.span.end ?? -1);
  const isWhole = ({ first, runFirst }: Candidate) =>
    first === runFirst || words.slice(runFirst, first).every(({ wordClass }) => wordClass.isTitle);
  const isName = ({ first, last }: Candidate) => words.slice(first, last + 1).every((word) => !isThing(word));
  const full = new Set(candidates.filter((one) => one.last > one.first && isLabel(one) && isWhole(one) && isName(one)));
  const surnames = new Set([...full].map(({ last }) => words[last]?.key));
  return probabilities.map((probability, index) => {
    const one = candidates[index];
    const isNamed =
      one && (full.has(one) || (one.first === one.runLast && isLabel(one) && surnames.has(words[one.last]?.key)));
    return isNamed ? Math.max(probability, certainty) : probability;
  });
}

const isThing = (word: Word): boolean =>
  isRoleHead(word) || word.wordClass.isFunctionWord || word.wordClass.isOrganisationWord || word.isNumber;
