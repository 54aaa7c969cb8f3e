import { finiteCue } from '../lexicon/cueForms';
import type { FoundQuote } from '../quotes/findQuotes';
import { reportingVerbs } from '../people/fitted/reportingVerbs';
import type { Word } from '../people/words/word';
import type { Grammar } from './grammar';
import type { Standing } from './referent';

/** Where the words of a text stand; each list is by word index. */
export interface ReferenceScene {
  readonly words: readonly Word[];
  readonly grammar: Grammar;
  readonly sentenceOf: readonly number[];
  /** The same, without the sentences of quotations. */
  readonly narrationOf: readonly number[];
  readonly lineOf: readonly number[];
  /** The statement that each word is in; -1 outside. */
  readonly quoteOf: readonly number[];
  /** The quotation of any kind that each word is in; -1 outside. */
  readonly quotedIn: readonly number[];
}

export function readReferenceScene(
  words: readonly Word[],
  quotes: readonly FoundQuote[],
  grammar: Grammar,
): ReferenceScene {
  let sentence = -1;
  let narration = 0;
  let line = -1;
  const quotedIn = readQuotes(words, quotes);
  const quoteOf = quotedIn.map((quote) => (quotes[quote]?.kind === 'statement' ? quote : -1));
  return {
    words,
    grammar,
    sentenceOf: words.map((word) => (word.startsSentence ? ++sentence : sentence)),
    lineOf: words.map((word) => (word.startsLine ? ++line : line)),
    narrationOf: words.map((word, index) =>
      word.startsSentence && (quoteOf[index] ?? -1) < 0 ? ++narration : narration,
    ),
    quoteOf,
    quotedIn,
  };
}

function readQuotes(words: readonly Word[], quotes: readonly FoundQuote[]): number[] {
  const spans = quotes
    .flatMap(({ content }, quote) => content.map((span) => ({ ...span, quote })))
    .sort((a, b) => a.start - b.start);
  let at = 0;
  return words.map(({ span }) => {
    while (at < spans.length && (spans[at]?.end ?? 0) <= span.start) at++;
    const current = spans[at];
    return current && current.start <= span.start ? current.quote : -1;
  });
}

/** Where the words from one to another stand. */
export const standingOf = (scene: ReferenceScene, first: number, last: number): Standing => ({
  sentence: scene.sentenceOf[first] ?? 0,
  narration: scene.narrationOf[first] ?? 0,
  line: scene.lineOf[first] ?? 0,
  quote: scene.quoteOf[first] ?? -1,
  relation: scene.grammar.relationOf(first, last),
  clause: scene.grammar.clauseOf(last),
});

/** Lee said; Lee, who; said Lee. */
export function isBesideVerb(words: readonly Word[], first: number, last: number): boolean {
  const before = words[first - 1];
  const after = words[last + 1];
  const isFollowed =
    after && /^,? $/.test(after.gap) && (after.tag === 'v' || reportingVerbs.has(after.key) || after.key === 'who');
  return isFollowed === true || (before !== undefined && reportingVerbs.has(before.key) && words[first]?.gap === ' ');
}

/** Lee said; Lee also told; said Lee: whether a reporting verb stands beside the words. */
export function isReporter(words: readonly Word[], first: number, last: number): boolean {
  const before = words[first - 1];
  if (before && words[first]?.gap === ' ' && isReport(before)) return true;
  for (let at = last + 1; at <= last + mostAdverbs + 1; at++) {
    const word = words[at];
    if (!word || !/^,? $/.test(word.gap)) return false;
    if (isReport(word)) return true;
    if (!/ly$|^(?:also|had|has|later|then|who|would)$/.test(word.key)) return false;
  }
  return false;
}

const mostAdverbs = 2;

const isReport = ({ key }: Word): boolean => finiteCue(key)?.isLabel === false;
