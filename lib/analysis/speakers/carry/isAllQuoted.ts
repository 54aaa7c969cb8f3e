import { itemsOfBlock } from '../scene/block';
import type { Scene } from '../scene/scene';

/** Paragraphs of more items than this are not only a few quoted sentences. */
const maxQuotedItems = 60;

/** Whether a paragraph holds nothing but a few quoted sentences. */
export function isAllQuoted(scene: Scene, block: number): boolean {
  const [first, end] = itemsOfBlock(scene, block);
  return end - first <= maxQuotedItems && scene.items.slice(first, end).every(({ kind }) => kind !== 'word');
}
