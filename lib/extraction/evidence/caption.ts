import { aroundOf, type OutlineBlock } from '../../page/outline/outline';
import { isSentence, proseLength } from '../../page/outline/prose';

/** A credit as it ends a caption: "(Photo: Jo Park)", "| Photo by Jo Park", "© Mirna Post", "Jo Park/Getty Images". */
const credit =
  /(?:[(|/–—-]\s*|\s)(?:(?:photo|foto|picture|image|bild|fotografie|archivfoto)s?(?: courtesy of| by|:|credit:)|courtesy of|©|credit:)\s?[^.!?]{2,60}\)?$|[/(](?:AP|AFP|Alamy|dpa|EPA|Getty|Imago|iStock|Keystone|Reuters|Shutterstock|Xinhua)(?: Images?)?\)?$/i;

const longestCaption = 300;

/** What may stand beside the caption in the part of the page that holds it and its picture: a credit. */
const longestCredit = 80;

/** How far before the text the caption of its first picture may stand, in blocks. */
const farthestBefore = 5;

/** How far around its text the picture may be. */
const farthest = 3;

/** The captions and credits of the pictures in the article, in page order. */
export function captionsIn(blocks: readonly OutlineBlock[], chosen: readonly OutlineBlock[]): string[] {
  const [first] = chosen;
  const last = chosen.at(-1);
  if (first === undefined || last === undefined) return [];
  const text = new Set(chosen);
  return blocks
    .slice(Math.max(0, blocks.indexOf(first) - farthestBefore), blocks.lastIndexOf(last) + 1)
    .filter((block) => !text.has(block) && isCaption(block))
    .map((block) => block.text);
}

/** Whether the block tells of a picture, as far as the block alone says. */
const isCaption = (block: OutlineBlock): boolean =>
  isInFigure(block) || endsInCredit(block) || isBesidePicture(block, false);

/** Whether it stands in a figure; what is quoted there is set in a figure for its own sake. */
export const isInFigure = (block: OutlineBlock): boolean =>
  block.kind !== 'blockquote' &&
  [...aroundOf(block.element)].some(({ name }) => name === 'figcaption' || name === 'figure');

/** Whether it ends in a picture's credit: "The bridge at dawn. (Photo: Jo Park)". */
export const endsInCredit = (block: OutlineBlock): boolean =>
  proseLength(block.text) <= longestCaption &&
  block.kind !== 'heading' &&
  !isInFigure(block) &&
  credit.test(block.text);

/**
 * Whether it stands alone with a picture. A sentence made like the article's paragraphs is one of them, though a picture be
 * beside it.
 */
export function isBesidePicture(block: OutlineBlock, isMadeAsText: boolean): boolean {
  if (proseLength(block.text) > longestCaption || block.kind === 'heading') return false;
  const around = [...aroundOf(block.element)];
  if (around.some(({ name }) => name === 'figcaption' || name === 'figure')) return false;
  if (isMadeAsText && isSentence(block.text) && !/(…|\.{3})$/.test(block.text)) return false;
  return around
    .slice(0, farthest)
    .some(({ pictures, textLength }) => pictures > 0 && textLength <= block.text.length + longestCredit);
}
