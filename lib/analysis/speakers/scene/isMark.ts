import type { Item, MarkSign } from './scene';

/** Whether an item is one of these marks. */
export const isMark = (item: Item | null | undefined, ...signs: readonly MarkSign[]): boolean =>
  item?.kind === 'mark' && signs.includes(item.mark);
