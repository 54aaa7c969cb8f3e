import { aroundOf, type Outline, type OutlineBlock, type OutlineElement } from '../outline';
import { articleRootOf, isInside, isProse, linkShareOf } from './articleRoot';
import { isInJunkElement } from './junkElements';
import { isFurniture, isNotice } from './junkText';
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
}

/**
 * The blocks that are the article's text, in page order: what Readability keeps, without furniture and the headline, with
 * paragraphs of the same make that it dropped, and with the standfirst. Where the page's data hold the article's text, they
 * decide.
 */
export function chooseBlocks(outline: Outline, hints: ChoiceHints): OutlineBlock[] {
  const kept = outline.blocks.filter((block) => block.keptShare >= 0.5);
  const prose = kept.filter((block) => isProse(block) && !isFurniture(block.text) && !isNotice(block.text));
  const root = articleRootOf(prose.length > 0 ? prose : kept);
  if (root === null) return [];
  const length = lengthOf(prose);
  const makes = new Set(prose.filter((block) => !isInJunkElement(block, length)).map((block) => makeOf(block)));
  const stated = trustedText(hints.statedBody, prose);

  const body = outline.blocks.filter((block) => {
    if (isFurniture(block.text) || isNotice(block.text) || isHeadline(block, hints.headlines)) return false;
    const support = stated?.support(block.text) ?? null;
    if (support !== null && support >= 0.8 && block.text.length >= 60) return !isCaption(block);
    if (isInJunkElement(block, length)) return false;
    if (support !== null && support < 0.3) return false;
    if (!isInside(block.element, root)) return block.keptShare >= 0.5 && isProse(block);
    if (block.keptShare >= 0.5) return linkShareOf(block) <= 0.7;
    return isProse(block) && makes.has(makeOf(block)) && linkShareOf(block) < 0.3;
  });
  const first = body.find(isProse) ?? body[0];
  if (first === undefined) return [];
  const chosen = new Set([...standfirstsOf(outline.blocks, first, hints.headlines, hints.summaries), ...body]);
  return withoutLooseHeadings(outline.blocks.filter((block) => chosen.has(block)));
}

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

/** How a block is made: the names and classes of its element and the one around it. */
function makeOf({ element }: OutlineBlock): string {
  const part = (of: OutlineElement | null) => `${of?.name ?? ''}.${of?.labels.replace(/\d+/g, '') ?? ''}`;
  return `${part(element)} ${element.parent?.name ?? ''}`;
}

/** A heading with no text after it announces something else: related stories, comments. */
function withoutLooseHeadings(blocks: readonly OutlineBlock[]): OutlineBlock[] {
  const last = blocks.findLastIndex((block) => block.kind !== 'heading');
  return blocks.slice(0, last + 1);
}
