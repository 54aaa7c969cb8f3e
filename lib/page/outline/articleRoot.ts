import { aroundOf, isInside, type OutlineBlock, type OutlineElement } from './outline';

/** The share of the article's prose that its root holds at least: what lies outside is a lead apart, or not the article's. */
const rootShare = 0.8;

/** The innermost element around {@link rootShare} of the text of these blocks; null when there are none. */
export function articleRootOf(blocks: readonly OutlineBlock[]): OutlineElement | null {
  const lengths = new Map<OutlineElement, number>();
  let total = 0;
  for (const { text, element } of blocks) {
    total += text.length;
    for (const around of aroundOf(element)) lengths.set(around, (lengths.get(around) ?? 0) + text.length);
  }
  let root: OutlineElement | null = null;
  for (const [element, length] of lengths) {
    if (length >= rootShare * total && (root === null || isInside(element, root))) root = element;
  }
  return root;
}
