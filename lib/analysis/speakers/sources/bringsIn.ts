import { nounPrepositions } from '../../lexicon/functionWords';
import { openingOf } from '../phrases/openingOf';
import { isCapitalised } from '../scene/isCapitalised';
import { isWord } from '../scene/isWord';
import type { Item } from '../scene/scene';

/**
 * Whether the items `[first, end)` speak of another body by a noun than the one that "the *company*" takes up: *a company*, *Lee’s
 * company*, the *company of* Park. Not so: the company, its old company.
 */
export const bringsIn = (items: readonly Item[], noun: string, first: number, end: number): boolean =>
  items.slice(first, end).some((item, offset) => {
    if (!isWord(item, noun)) return false;
    const at = first + offset;
    const opening = openingOf(items, at);
    // Not so: the company on Friday
    const isOf = isWord(items[at + 1], nounPrepositions) && !isWord(items[at + 1], 'on');
    // the company and Ashby Boats
    const isListed = isWord(items[at + 1], 'and') && isCapitalised(items[at + 2]);
    return isOf || isListed || (opening !== null && !isWord(items[opening], /^(?:its|the|this)$/));
  });
