import { lexiconTagsOf } from '../../text/tagging';
import type { Word, WordRange } from '../words/word';
import { keyOf } from '../words/words';

const thingTags = new Set(['City', 'Country', 'Organization', 'Place', 'Region', 'SportsTeam']);
/** In words; longer entries of the lexicon are no names. */
const longestName = 4;

/** Places, organisations and teams of several words in compromise's lexicon: "Costa Rica", "Wells Fargo", "Red Sox". */
export function findLexiconThings(words: readonly Word[]): WordRange[] {
  return words.flatMap((_, first) => thingAt(words, first) ?? []);
}

/** The longest that begins at a word; null when there is none. */
function thingAt(words: readonly Word[], first: number): WordRange | null {
  if (!words[first]?.isCapital) return null;
  let last = first;
  while (last < first + longestName - 1 && words[last + 1]?.isCapital && /^[ -]$/.test(words[last + 1]?.gap ?? ''))
    last++;
  for (; last > first; last--) {
    if (lexiconTagsOf(keyOf(words, { first, last })).some((tag) => thingTags.has(tag))) return { first, last };
  }
  return null;
}
