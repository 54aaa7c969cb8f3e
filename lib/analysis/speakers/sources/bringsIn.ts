import { nounPrepositions } from '../../lexicon/functionWords';
import { isPossessive } from '../scene/isPossessive';
import { isWord } from '../scene/isWord';
import type { Item } from '../scene/scene';

/** Between a noun and the word that opens its phrase stand no more words than this. */
const mostModifiers = 4;

/**
 * Whether the items `[first, end)` speak of another body by a noun than the one that "the *company*" takes up: *a company*, *Lee’s
 * company*, the *company of* Park. Not so: the company, its old company.
 */
export const bringsIn = (items: readonly Item[], noun: string, first: number, end: number): boolean =>
  items.slice(first, end).some((item, offset) => {
    if (!isWord(item, noun)) return false;
    const at = first + offset;
    const opening = items
      .slice(Math.max(first, at - mostModifiers - 1), at)
      .findLast((before) => before.kind === 'word' && (openings.test(before.normal) || isPossessive(before.token)));
    return isWord(items[at + 1], nounPrepositions) || (opening !== undefined && !isWord(opening, /^(?:its|the|this)$/));
  });

const openings = /^(?:an?|another|her|his|its|one|other|the|their|this)$/;
