import { adverbs, clauseWords, coordinators, nounPrepositions, personalPronouns } from '../../lexicon/functionWords';
import { isPunctuation } from '../scene/isPunctuation';
import { isWord } from '../scene/isWord';
import type { Item } from '../scene/scene';
import type { NounPhrase } from './nounPhrase';
import { nounSource } from './speakerNoun';
import { phraseStartingAt } from './phraseStartingAt';

/** The phrase that a clause begins with, after a linking word and a lead-in up to a comma: "Then he …", "In May, Lee …". */
export function openingPhrase(items: readonly Item[], start: number, end: number): NounPhrase | null {
  for (let at = start; at < end && at - start < 12; at++) {
    const item = items[at];
    const before = items[at - 1];
    const isOpening =
      at === start || isPunctuation(before, ',') || isWord(before, /^(?:then|but|and|so|yet|later|still|now|also)$/);
    if (item?.kind !== 'word' || !isOpening) continue;
    if (personalPronouns.has(item.normal)) return { first: at, last: at };
    if (
      coordinators.has(item.normal) ||
      nounPrepositions.has(item.normal) ||
      clauseWords.has(item.normal) ||
      adverbs.has(item.normal) ||
      (item.token.tags.has('Verb') && nounSource(item.normal) === null)
    )
      continue;
    const phrase = phraseStartingAt(items, at, end);
    if (phrase) return phrase;
  }
  return null;
}
