import { determiners, nounPrepositions } from '../../lexicon/functionWords';
import { isPossessive } from '../scene/isPossessive';
import type { Item } from '../scene/scene';

/** Between a noun and the word that opens its phrase stand no more words than this. */
const mostModifiers = 5;

/** The word that opens a noun's phrase, a determiner or whose it is: *a* senior port official, *Lee’s* lawyer; null in: to be mayor. */
export function openingOf(items: readonly Item[], noun: number): number | null {
  for (let at = noun - 1; at >= 0 && noun - at <= mostModifiers + 1; at--) {
    const word = items[at];
    if (word?.kind !== 'word' || nounPrepositions.has(word.normal)) return null;
    if (determiners.has(word.normal) || word.normal === 'that' || isPossessive(word.token)) return at;
  }
  return null;
}
