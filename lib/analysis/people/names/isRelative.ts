import { articles } from '../../lexicon/functionWords';
import { kinNouns } from '../../lexicon/kinNouns';
import type { Word, WordRange } from '../words/word';

/**
 * Whether a name is introduced as a relative's: "her second husband, *Tom Park*", "a daughter of *Tom Park*", "born to *Tom
 * Park*", "married *Tom Park*". Not in "married *Tom Park*’s aunt", nor in "the mother, *Ann Lee*" or "the mother of *Ann Lee*", who
 * may be the main person.
 */
export function isRelative(words: readonly Word[], { first, last }: WordRange): boolean {
  const key = (at: number) => words[at]?.key ?? '';
  if (words[first]?.startsSentence) return false;
  const before = key(first - 1);
  if (before === 'of') return /^(?:grand)?(?:child|daughter|son)$/.test(key(first - 2));
  if (before === 'to') return key(first - 2) === 'married' || isBornTo(words, first - 1);
  if (kinNouns.has(before)) return ![key(first - 2), key(first - 3)].some((word) => articles.has(word));
  return before === 'senior' || (/^(?:divorced|married|wed)$/.test(before) && !words[last]?.isPossessive);
}

/** The most words between "born" and "to": "born in Portlow in May to". */
const mostBetween = 8;

function isBornTo(words: readonly Word[], to: number): boolean {
  for (let at = to - 1; at >= to - 1 - mostBetween && words[at]; at--) {
    if (words[at]?.key === 'born') return true;
    if (words[at]?.startsSentence || words[at]?.tag === 'v') return false;
  }
  return false;
}
