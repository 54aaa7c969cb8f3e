import { isEmbeddedPost } from '../article/embeddedPost';
import { aroundOf, type OutlineBlock, type OutlineElement } from '../article/outline';
import { isProse } from '../article/articleRoot';

/** So many paragraphs of the text in one element make it the text's: what else is in it belongs to it. */
const leastParagraphs = 3;

/** How far below its heading a paragraph may stand, in blocks: between them are advertisements and pictures' captions. */
const farthest = 4;

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
  const introduced = new Set(
    blocks.flatMap((block, i) => {
      const before = blocks[i - 1];
      const isIntroduced =
        block.kind === 'list-item' && before !== undefined && chosen.has(before) && /[:：]$/.test(before.text);
      return isIntroduced ? [listOf(block)] : [];
    }),
  );
  return blocks.filter((block, i) => {
    if (!candidates.has(block)) return false;
    const post = [...aroundOf(block.element)].find(({ labels }) => isEmbeddedPost(labels));
    if (post !== undefined) return [...aroundOf(post)].slice(1, 4).some(isText);
    if (block.kind === 'heading') {
      const next = blocks.slice(i + 1, i + 1 + farthest).find((other) => chosen.has(other));
      return next !== undefined && isProse(next) && partOf(next) === partOf(block) && i > 0;
    }
    if (block.kind === 'list-item') {
      const list = listOf(block);
      return introduced.has(list) || (isProse(block) && isText(list?.parent));
    }
    return isProse(block) && isText(block.element.parent);
  });
}

const listOf = (block: OutlineBlock): OutlineElement | undefined =>
  [...aroundOf(block.element)].find(({ name }) => name === 'ul' || name === 'ol');

/** How the part of the page is made that the block stands in. */
const partOf = ({ element: { parent } }: OutlineBlock): string =>
  `${parent?.name ?? ''}.${parent?.labels.replace(/\d+/g, '') ?? ''} ${parent?.parent?.labels.replace(/\d+/g, '') ?? ''}`;
