import { isProse } from '../../page/outline/prose';
import { aroundOf, type OutlineBlock, type OutlineElement } from '../../page/outline/outline';

/** Paragraphs: a part of the page with fewer under a headline of its own is no whole story. */
const leastParagraphs = 3;

/**
 * The parts of the page that hold other whole stories, as where the next one is loaded when the reader comes to the end of the
 * first: `<article>`s made like the one around the headline and beside it, each with a first-order heading of its own over its
 * paragraphs.
 */
export function otherStories(
  blocks: readonly OutlineBlock[],
  titles: ReadonlySet<OutlineBlock>,
): ReadonlySet<OutlineElement> {
  const headings = blocks.filter(isFirstOrder);
  const own = headings.find((block) => titles.has(block));
  const found = new Set<OutlineElement>();
  if (own === undefined || headings.length < 2) return found;
  const aroundOwn = [...aroundOf(own.element)];
  const paragraphs = countParagraphs(blocks);
  for (const heading of headings) {
    if (titles.has(heading)) continue;
    const around = [...aroundOf(heading.element)];
    const at = around.findIndex((element) => aroundOwn.includes(element));
    const box = around[at - 1];
    const ownBox = aroundOwn[aroundOwn.indexOf(around[at] ?? own.element) - 1];
    if (box === undefined || ownBox === undefined || madeOf(box) !== madeOf(ownBox)) continue;
    if (!isArticle(around.slice(0, at)) || !isArticle(aroundOwn.slice(0, aroundOwn.indexOf(ownBox) + 1))) continue;
    if ([box, ownBox].every((element) => (paragraphs.get(element) ?? 0) >= leastParagraphs)) found.add(box);
  }
  return found;
}

/** Chapters of one story may be `<section>`s or `<div>`s with first-order headings; an `<article>` is a whole. */
const isArticle = (around: readonly OutlineElement[]): boolean => around.some(({ name }) => name === 'article');

const isFirstOrder = ({ element }: OutlineBlock): boolean => [...aroundOf(element)].some(({ name }) => name === 'h1');

/** Its name and its labels without the figures that number it. */
const madeOf = ({ name, labels }: OutlineElement): string =>
  `${name}.${labels.replace(/\d+/g, '').split(/\s+/)[0] ?? ''}`;

function countParagraphs(blocks: readonly OutlineBlock[]): Map<OutlineElement, number> {
  const counts = new Map<OutlineElement, number>();
  for (const block of blocks) {
    if (!isProse(block)) continue;
    for (const element of aroundOf(block.element)) counts.set(element, (counts.get(element) ?? 0) + 1);
  }
  return counts;
}
