import type { Item, PunctuationSign } from './scene';

/** Whether an item is one of these marks. */
export const isPunctuation = (item: Item | null | undefined, ...signs: readonly PunctuationSign[]): boolean =>
  item?.kind === 'mark' && signs.includes(item.mark);
