import { isInside, nearest, type OutlineBlock, type OutlineElement } from './outline';

/** Fewer pictures with a paragraph under each make no photo essay. */
const leastPictures = 3;

/** Characters: a shorter caption only says what the picture shows. */
const leastCaption = 60;

/** The captions’ share of the running text around them; with less of it they are the captions of an article. */
const leastShare = 0.4;

/** Characters: shorter lines are headings, credits, dates. */
const leastParagraph = 60;

const hasSentence = (text: string): boolean => /\p{Ll}[.!?…][)\]"'”’»]*(?:\s|$)/u.test(text);

/**
 * In a photo essay, whose text stands under its pictures, the captions are its paragraphs: their elements become plain ones.
 * Elsewhere nothing changes.
 */
export function readPhotoEssay(blocks: readonly OutlineBlock[]): void {
  const captions = new Map<OutlineElement, { length: number; figures: Set<OutlineElement> }>();
  for (const { text, element } of blocks) {
    if (element.name !== 'figcaption' || text.length < leastCaption || !hasSentence(text)) continue;
    const figure = nearest(element, ({ name }) => name === 'figure');
    if (!figure?.parent) continue;
    const known = captions.get(figure.parent) ?? { length: 0, figures: new Set() };
    captions.set(figure.parent, known);
    known.length += text.length;
    known.figures.add(figure);
  }
  for (const [around, { length, figures }] of captions) {
    if (figures.size < leastPictures || length < leastShare * proseIn(around, blocks)) continue;
    for (const { element } of blocks) {
      const figure = element.name === 'figcaption' ? nearest(element, (each) => figures.has(each)) : null;
      if (figure === null) continue;
      Object.assign(figure, { name: 'div', pictures: 0 });
      Object.assign(element, { name: 'p', pictures: 0 });
    }
  }
}

/** Characters of running text in an element. */
const proseIn = (around: OutlineElement, blocks: readonly OutlineBlock[]): number =>
  blocks
    .filter(
      ({ text, kind, element }) => kind !== 'heading' && text.length >= leastParagraph && isInside(element, around),
    )
    .reduce((sum, { text }) => sum + text.length, 0);
