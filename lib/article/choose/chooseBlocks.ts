import { aroundOf, type Outline, type OutlineBlock } from '../outline';
import { articleRootOf, isInside, isProse, linkShareOf } from './articleRoot';
import type { Pace } from '../pace';
import { isInJunkElement } from './junkElements';
import { isFurniture, isNotice } from './junkText';
import { makeOf } from './makeOf';
import { isOpeningLine } from './openingLine';
import { isHeadline, standfirstsOf } from './standfirst';
import { StatedText } from './statedText';

/** What is known of the article before its blocks are chosen. */
export interface ChoiceHints {
  /** The article's headlines, as the page shows and states them. */
  readonly headlines: readonly string[];
  /** The page's own summaries of the article; the standfirst is often among them. */
  readonly summaries: readonly string[];
  /** The article's text as the page's linked data give it; null when they do not. */
  readonly statedBody: string | null;
  /** The authors' names, separated by commas. */
  readonly byline: string | null;
}

/**
 * The blocks that are the article's text, in page order: what Readability keeps, without furniture and the headline, with
 * paragraphs of the same make that it dropped, and with the standfirst. Where the page's data hold the article's text, they
 * decide.
 */
export async function chooseBlocks(outline: Outline, hints: ChoiceHints, pace: Pace): Promise<OutlineBlock[]> {
  const kept = outline.blocks.filter((block) => block.keptShare >= 0.5 && linkShareOf(block) < 0.5);
  const texts = kept.filter(({ text }) => !isFurniture(text) && !isNotice(text));
  const root = articleRootOf(texts.length > 0 ? texts : kept);
  if (root === null) return [];
  await pace.rest();
  const length = lengthOf(texts);
  const prose = texts.filter((block) => isProse(block) && !isInJunkElement(block, length));
  const makes = commonMakes(prose);
  const stated = trustedText(hints.statedBody, prose);
  const firstStated = outline.blocks.findIndex(({ text }) => isLong(text) && (stated?.support(text) ?? 0) >= 0.8);

  const isBody = (block: OutlineBlock, i: number): boolean => {
    if (isFurniture(block.text) || isNotice(block.text) || isHeadline(block, hints.headlines)) return false;
    const support = stated?.support(block.text) ?? null;
    if (support !== null && support >= 0.8 && isLong(block.text)) return !isCaption(block);
    if (isInJunkElement(block, length)) return false;
    if (support !== null && support < 0.3 && i > firstStated && block.kind !== 'heading') return false;
    const make = makes.get(makeOf(block));
    if (!isInside(block.element, root)) {
      return isProse(block) && (block.keptShare >= 0.5 || (make === 'telling' && !isAside(block)));
    }
    if (block.keptShare >= 0.5)
      return (
        linkShareOf(block) <= 0.7 || (make === 'telling' && (block.kind === 'list-item' || isSentence(block.text)))
      );
    return (
      make !== undefined &&
      (isProse(block)
        ? linkShareOf(block) < 0.5
        : make === 'telling' && block.text.length >= 25 && isSentence(block.text))
    );
  };
  const body: OutlineBlock[] = [];
  for (const [i, block] of outline.blocks.entries()) {
    if (pace.isDue()) await pace.rest();
    if (isBody(block, i)) body.push(block);
  }
  const first = body.find(isProse) ?? body[0];
  if (first === undefined) return [];
  const start = body.indexOf(first);
  const text = body.filter(
    (block, i) => i >= start || block.kind !== 'paragraph' || !isOpeningLine(block.text, hints.byline),
  );
  const chosen = new Set([...standfirstsOf(outline.blocks, first, hints.headlines, hints.summaries), ...text]);
  return withoutLooseHeadings(outline.blocks.filter((block) => chosen.has(block)));
}

/** A paragraph that is one link may be a sentence of the article; without its full stop it is another story's headline. */
const isSentence = (text: string): boolean => /[.!?…][)\]"'”’»]*$/.test(text);

const isLong = (text: string): boolean => text.length >= 60;

const lengthOf = (blocks: readonly OutlineBlock[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0);

/** The stated text when it is this article's and whole: most of what Readability found is in it. */
function trustedText(body: string | null, prose: readonly OutlineBlock[]): StatedText | null {
  if (body === null) return null;
  const stated = new StatedText(body);
  const supported = prose.filter(({ text }) => (stated.support(text) ?? 0) >= 0.7);
  return lengthOf(supported) >= 0.6 * lengthOf(prose) ? stated : null;
}

const isCaption = (block: OutlineBlock): boolean =>
  [...aroundOf(block.element)].some(({ name }) => name === 'figcaption' || name === 'figure');

const isAside = (block: OutlineBlock): boolean =>
  [...aroundOf(block.element)].some(({ name }) => name === 'aside' || name === 'footer');

/** `telling`: the class names alone tell the article's paragraphs from all others. */
type Make = 'plain' | 'telling';

/** The share of the prose that must be made alike for its class names to tell. */
const commonShare = 0.3;

/** How the article's paragraphs are made. */
function commonMakes(prose: readonly OutlineBlock[]): Map<string, Make> {
  const lengths = new Map<string, number>();
  for (const block of prose) lengths.set(makeOf(block), (lengths.get(makeOf(block)) ?? 0) + block.text.length);
  const least = commonShare * lengthOf(prose);
  return new Map(
    [...lengths].map(([make, length]) => [make, length >= least && /\.[a-z]/.test(make) ? 'telling' : 'plain']),
  );
}

/** A heading with no text after it announces something else: related stories, comments. */
function withoutLooseHeadings(blocks: readonly OutlineBlock[]): OutlineBlock[] {
  const last = blocks.findLastIndex((block) => block.kind !== 'heading');
  return blocks.slice(0, last + 1);
}
