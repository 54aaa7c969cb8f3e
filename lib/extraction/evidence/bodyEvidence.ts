import { isInside, nearest, type OutlineBlock, type OutlineElement } from '../../page/outline/outline';
import { isProse, linkShareOf } from '../../page/outline/prose';
import type { Evidence } from './evidence';

/** So many paragraphs of the text in one element make it the text's: what else is in it belongs to it. */
const leastParagraphs = 3;

/** Of a text that the page's data state, what is not in it has less than this share of its words in it. */
const notStated = 0.3;

/** What is known once the article's paragraphs are found, for what stands among them. */
export interface BodyEvidence {
  readonly body: ReadonlySet<OutlineBlock>;
  /** The block before and the blocks after, in page order. */
  readonly before: (block: OutlineBlock) => OutlineBlock | null;
  readonly after: (block: OutlineBlock, count: number) => readonly OutlineBlock[];
  /** Whether the element holds several paragraphs of the text side by side. */
  readonly isAroundText: (element: OutlineElement | null) => boolean;
  /** Whether the block is not yet part of the article but could be, by its place, its links and the stated text. */
  readonly isCandidate: (block: OutlineBlock) => boolean;
}

export function bodyEvidence(evidence: Evidence, body: ReadonlySet<OutlineBlock>): BodyEvidence {
  const { blocks, root, stated } = evidence;
  const places = new Map(blocks.map((block, i) => [block, i]));
  const placeOf = (block: OutlineBlock) => places.get(block) ?? 0;
  const paragraphs = new Map<OutlineElement | null, number>();
  for (const block of body) {
    if (!isProse(block) || block.kind !== 'paragraph') continue;
    paragraphs.set(block.element.parent, (paragraphs.get(block.element.parent) ?? 0) + 1);
  }
  return {
    body,
    before: (block) => blocks[placeOf(block) - 1] ?? null,
    after: (block, count) => blocks.slice(placeOf(block) + 1, placeOf(block) + 1 + count),
    isAroundText: (element) => (paragraphs.get(element) ?? 0) >= leastParagraphs,
    isCandidate: (block) =>
      !body.has(block) &&
      linkShareOf(block) < 0.5 &&
      (block.kind === 'list-item' || isInside(block.element, root)) &&
      // Most leave the headings out of the text that they state.
      (block.kind === 'heading' || (stated?.support(block.text) ?? 1) >= notStated),
  };
}

/** The list that the block is an entry of; null when it is in none. */
export const listAround = (block: OutlineBlock): OutlineElement | null =>
  nearest(block.element, ({ name }) => name === 'ul' || name === 'ol');
