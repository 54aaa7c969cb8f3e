import { isCapitalised } from '../scene/isCapitalised';
import { isPunctuation } from '../scene/isPunctuation';
import type { Item } from '../scene/scene';

/** A noun phrase as a range of items, `[first, last]`. */
export interface NounPhrase {
  readonly first: number;
  readonly last: number;
}

/** A phrase has no more words than this; a longer run is a misread clause. */
export const maxWords = 18;

/** Quoted words inside a name are no longer than this many characters. */
const maxNicknameLength = 24;

/** Dwayne *“The Rock”* Johnson: whether quoted words stand inside a name. */
export function isNickname(items: readonly Item[], at: number): boolean {
  const { start, end } = items[at]?.span ?? { start: 0, end: Infinity };
  return end - start <= maxNicknameLength && isCapitalised(items[at - 1]) && isCapitalised(items[at + 1]);
}

/** The item index of the bracket that the one at `close` closes; -1 when there is none near. */
export function openingBracket(items: readonly Item[], close: number, limit: number): number {
  for (let at = close - 1; at >= limit && close - at < 12; at--) {
    const item = items[at];
    if (isPunctuation(item, '(')) return at;
  }
  return -1;
}

/** *Ann Lee* (R-Ohio) said: the item before a bracket that ends at `at`; `at` itself where none does. */
export function beforeBracket(items: readonly Item[], at: number, limit: number): number {
  const open = isPunctuation(items[at], ')') ? openingBracket(items, at, limit) : -1;
  return open > limit ? open - 1 : at;
}
