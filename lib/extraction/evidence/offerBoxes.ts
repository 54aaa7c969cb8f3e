import { aroundOf, type OutlineBlock, type OutlineElement } from '../../page/outline/outline';

/** A part of the page that holds more of the article's length than this, or more characters, is no offer; with fewer it may be. */
const largestShare = 0.25;
const largestBox = 1500;
const smallBox = 400;

/** A paragraph longer than this and not about the offer is not part of one. */
const longestPromise = 250;

/**
 * The parts of the page that make the reader an offer: all around a notice ("Already a subscriber? Log in") that holds none
 * of the article's own paragraphs and not its headline. What an offer promises, its lists and names, is no part of the text.
 */
export function offerBoxes(
  blocks: readonly OutlineBlock[],
  notices: ReadonlySet<OutlineBlock>,
  own: readonly OutlineBlock[],
  articleLength: number,
): Set<OutlineElement> {
  const boxes = new Set<OutlineElement>();
  if (notices.size === 0) return boxes;
  const long = blocks.filter((block) => block.text.length > longestPromise && !notices.has(block));
  const aroundOwn = new Set([...own, ...long].flatMap(({ element }) => [...aroundOf(element)]));
  const limit = Math.min(largestBox, Math.max(smallBox, largestShare * articleLength));
  for (const { element } of notices) {
    let box: OutlineElement | null = null;
    for (const around of aroundOf(element)) {
      if (aroundOwn.has(around) || around.textLength > limit) break;
      box = around;
    }
    if (box !== null) boxes.add(box);
  }
  return boxes;
}
