import { itemsOfBlock } from '../scene/block';
import { isPunctuation } from '../scene/isPunctuation';
import type { Scene } from '../scene/scene';

/** Paragraphs of more items than this are not only a few quoted sentences. */
const maxQuotedItems = 60;

/** Whether a paragraph holds nothing but a few quoted sentences, and maybe the agency that passes them on: “…” (AP) */
export function isAllQuoted(scene: Scene, block: number): boolean {
  const [first, end] = itemsOfBlock(scene, block);
  if (end - first > maxQuotedItems) return false;
  return scene.items.slice(first, end).every((item, index) => {
    if (item.kind !== 'word') return true;
    const isInBrackets = isPunctuation(scene.items[first + index - 1], '(') && first + index >= end - 3;
    return isInBrackets && /^\p{Lu}{2,6}$/u.test(item.token.text);
  });
}
