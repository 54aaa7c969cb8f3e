import { hasTag } from '../scene/hasTag';
import type { Item } from '../scene/scene';

/** Whether a word is a verb in a tense, or one like may: a sentence has one. */
export const isFinite = (item: Item): boolean => hasTag(item, 'Copula', 'Modal', 'PastTense', 'PresentTense');
