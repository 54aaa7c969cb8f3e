import { kinNouns } from '../../lexicon/kinNouns';
import type { Word } from '../words/word';

/**
 * Whether a name is said to be a relative's: "her second husband, *Tom Park*", "a daughter of *Tom Park*", "born to *Tom
 * Park*", "married *Tom Park*"; not in "the mother, *Ann Lee*" and "the mother of *Ann Lee*", who may be whom all is about.
 */
export function isRelative(words: readonly Word[], first: number): boolean {
  const key = (at: number) => words[at]?.key ?? '';
  if (words[first]?.startsSentence) return false;
  const before = key(first - 1);
  if (before === 'of') return /^(?:grand)?(?:child|daughter|son)$/.test(key(first - 2));
  if (before === 'to') return key(first - 2) === 'married' || isBornTo(words, first - 1);
  if (kinNouns.has(before)) return ![key(first - 2), key(first - 3)].some((word) => /^(?:an?|the)$/.test(word));
  return /^(?:divorced|married|senior|wed)$/.test(before);
}

/** "born in Portlow in May *to*": so many words may stand between. */
const mostBetween = 8;

function isBornTo(words: readonly Word[], to: number): boolean {
  for (let at = to - 1; at >= to - 1 - mostBetween && words[at]; at--) {
    if (words[at]?.key === 'born') return true;
    if (words[at]?.startsSentence || words[at]?.tag === 'v') return false;
  }
  return false;
}
