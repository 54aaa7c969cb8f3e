import type { Word, WordRange } from './word';

/** Whether a word begins with a capital and only a space parts it from the one before: "Holm" in "Anna Holm", not in "Anna, Holm". */
export const isNextCapital = (words: readonly Word[], index: number): boolean =>
  words[index]?.isCapital === true && words[index].gap === ' ';

/** A run is read no further than so many words. */
const longestRun = 6;

/** The run of capitalised words that begins at a word; a possessive ends it. */
export function capitalRunFrom(words: readonly Word[], first: number): WordRange {
  let last = first;
  while (last - first < longestRun - 1 && !words[last]?.isPossessive && isNextCapital(words, last + 1)) last++;
  return { first, last };
}

/** The run of capitalised words that ends at a word. */
export function capitalRunBefore(words: readonly Word[], last: number): WordRange {
  let first = last;
  while (last - first < longestRun - 1 && isNextCapital(words, first) && words[first - 1]?.isCapital) first--;
  return { first, last };
}
