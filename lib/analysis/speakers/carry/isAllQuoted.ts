import { itemsOfBlock } from '../scene/block';
import type { Item, Scene } from '../scene/scene';

/** Paragraphs of more items than this are not only a few quoted sentences. */
const maxQuotedItems = 60;

/** Whether a paragraph holds nothing but a few quoted sentences. */
export function isAllQuoted(scene: Scene, block: number): boolean {
  const [first, end] = itemsOfBlock(scene, block);
  const isQuoted = (item: Item): boolean => item.kind !== 'word' || isAgency(scene.text, item);
  return end - first <= maxQuotedItems && scene.items.slice(first, end).every(isQuoted);
}

/** “…” (AP) */
const isAgency = (text: string, { span }: Item): boolean =>
  /^\(\p{Lu}{2,6}\)/u.test(text.slice(span.start - 1, span.end + 1));
