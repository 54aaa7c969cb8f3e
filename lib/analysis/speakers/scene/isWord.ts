import type { Item } from './scene';

/** Whether an item is a word that, in lower case, fits. */
export const isWord = (item: Item | undefined, pattern: RegExp): boolean =>
  item?.kind === 'word' && pattern.test(item.normal);
