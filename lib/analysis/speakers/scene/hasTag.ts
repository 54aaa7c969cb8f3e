import type { Item } from './scene';

/** Whether an item is a word of narration to which the tagger gives one of these tags. */
export const hasTag = (item: Item | null | undefined, ...tags: readonly string[]): boolean =>
  item?.kind === 'word' && tags.some((tag) => item.token.tags.has(tag));
