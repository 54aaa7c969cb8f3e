import type { Item } from '../scene/scene';

/** Whether a word is a verb in a tense, or one like may: a sentence has one. */
export const isFinite = (item: Item): boolean =>
  item.kind === 'word' && ['Copula', 'Modal', 'PastTense', 'PresentTense'].some((tag) => item.token.tags.has(tag));
