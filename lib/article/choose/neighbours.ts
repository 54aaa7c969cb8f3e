import { isEmbeddedPost } from '../embeddedPost';
import { aroundOf, type OutlineBlock, type OutlineElement } from '../outline';
import { isProse } from './articleRoot';

/** So many paragraphs of the text in one element make it the text's: what else is in it belongs to it. */
const leastParagraphs = 3;

/**
 * Of the candidates, which are not chosen yet, those that stand among its paragraphs: paragraphs, lists and embedded posts beside
 * them in one element, and the headings right above one.
 */
export function neighbours(
  blocks: readonly OutlineBlock[],
  chosen: ReadonlySet<OutlineBlock>,
  candidates: ReadonlySet<OutlineBlock>,
): OutlineBlock[] {
  const paragraphs = new Map<OutlineElement | null, number>();
  for (const block of chosen) {
    if (!isProse(block) || block.kind !== 'paragraph') continue;
    paragraphs.set(block.element.parent, (paragraphs.get(block.element.parent) ?? 0) + 1);
  }
  const isText = (element: OutlineElement | null | undefined) =>
    (paragraphs.get(element ?? null) ?? 0) >= leastParagraphs;
  return blocks.filter((block, i) => {
    if (!candidates.has(block)) return false;
    const post = [...aroundOf(block.element)].find(({ labels }) => isEmbeddedPost(labels));
    if (post !== undefined) return isText(post.parent) || isText(post.parent?.parent);
    if (block.kind === 'heading') {
      const next = blocks[i + 1];
      return next !== undefined && chosen.has(next) && isProse(next) && partOf(next) === partOf(block) && i > 0;
    }
    if (block.kind === 'list-item') {
      const list = [...aroundOf(block.element)].find(({ name }) => name === 'ul' || name === 'ol');
      return isProse(block) && isText(list?.parent);
    }
    return isProse(block) && isText(block.element.parent);
  });
}

/** How the part of the page is made that the block stands in. */
const partOf = ({ element: { parent } }: OutlineBlock): string =>
  `${parent?.name ?? ''}.${parent?.labels.replace(/\d+/g, '') ?? ''} ${parent?.parent?.labels.replace(/\d+/g, '') ?? ''}`;
