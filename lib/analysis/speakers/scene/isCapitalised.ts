import type { Item, NarrationWord } from './scene';

export function isCapitalised(word: NarrationWord): boolean;
export function isCapitalised(item: Item | null | undefined): item is NarrationWord;
/** Whether an item is a word of narration with a capital. */
export function isCapitalised(item: Item | null | undefined): boolean {
  return item?.kind === 'word' && /^[^\p{L}]*\p{Lu}/u.test(item.token.text);
}
