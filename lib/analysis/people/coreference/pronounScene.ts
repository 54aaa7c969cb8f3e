import type { FoundQuote } from '../../quotes/findQuotes';
import { reportingVerbs } from '../fitted/reportingVerbs';
import type { Word } from '../words/words';

/** Where somebody is named, by a name or a role. */
export interface ReferentPlace {
  readonly referent: number;
  readonly word: number;
  /** Index of its last word. */
  readonly last: number;
  readonly sentence: number;
  /** The quotation that it is in; -1 outside. */
  readonly quote: number;
  readonly isSubject: boolean;
}

/** What pronouns are read against. */
export interface Scene {
  /** For each word the quotation that it is in; -1 outside. */
  readonly quoteOf: readonly number[];
  readonly sentenceOf: readonly number[];
  /** By the index of their first word. */
  readonly placeAt: ReadonlyMap<number, ReferentPlace>;
}

type Stretch = { readonly first: number; readonly last: number };

/** @param places for each person, where the text names them */
export function readScene(
  words: readonly Word[],
  places: readonly (readonly Stretch[])[],
  quotes: readonly FoundQuote[],
): Scene {
  const quoteOf = readQuotes(words, quotes);
  const sentenceOf = numberSentences(words);
  const placeAt = new Map<number, ReferentPlace>();
  places.forEach((ofOne, referent) =>
    ofOne.forEach(({ first, last }) =>
      placeAt.set(first, {
        last,
        referent,
        word: first,
        sentence: sentenceOf[first] ?? 0,
        quote: quoteOf[first] ?? -1,
        isSubject: isSubject(words, first, last),
      }),
    ),
  );
  return { quoteOf, sentenceOf, placeAt };
}

/** The number of the quotation that each word is in, or -1. */
function readQuotes(words: readonly Word[], quotes: readonly FoundQuote[]): number[] {
  const spans = quotes
    .flatMap(({ kind, content }, quote) => (kind === 'statement' ? content.map((span) => ({ ...span, quote })) : []))
    .sort((a, b) => a.start - b.start);
  let at = 0;
  return words.map(({ span }) => {
    while (at < spans.length && (spans[at]?.end ?? 0) <= span.start) at++;
    const current = spans[at];
    return current && current.start <= span.start ? current.quote : -1;
  });
}

function numberSentences(words: readonly Word[]): number[] {
  let sentence = -1;
  return words.map((word) => (word.startsSentence ? ++sentence : sentence));
}

/** Whether a name looks like the subject of its clause: it opens the sentence, or a verb stands beside it. */
function isSubject(words: readonly Word[], first: number, last: number): boolean {
  const before = words[first - 1];
  const after = words[last + 1];
  if (words[first]?.startsSentence) return true;
  if (after && /^,? $/.test(after.gap) && (after.tag === 'v' || reportingVerbs.has(after.key) || after.key === 'who'))
    return true;
  return before !== undefined && reportingVerbs.has(before.key) && words[first]?.gap === ' ';
}

/** A quotation's speaker stands no farther from a word in it. */
const farthestSpeakerWords = 80;

/** The person beside the reporting verb of the quotation that a word is in; null when none is found in its line. */
export function findSpeaker(words: readonly Word[], { placeAt, quoteOf }: Scene, index: number): number | null {
  const quote = quoteOf[index];
  const isOutside = (at: number) => quoteOf[at] !== quote;
  let first = index;
  while (first > 0 && index - first < farthestSpeakerWords && !words[first]?.startsLine) first--;
  let end = index + 1;
  while (end < words.length && end - index < farthestSpeakerWords && !words[end]?.startsLine) end++;
  for (let at = first; at < end; at++) {
    const place = placeAt.get(at);
    if (!place || !isOutside(at)) continue;
    const near = words.slice(Math.max(first, at - 3), Math.min(end, at + 6));
    if (near.some((word, offset) => reportingVerbs.has(word.key) && isOutside(Math.max(first, at - 3) + offset)))
      return place.referent;
  }
  return null;
}
