import { aroundOf, type Outline, type OutlineBlock, type OutlineElement } from '../outline';
import { articleRootOf, isInside, isProse, linkShareOf } from './articleRoot';
import { isInJunkElement } from './junkElements';
import { isFurniture } from './junkText';
import { isHeadline, standfirstsOf } from './standfirst';

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
 * paragraphs of the same make that it dropped, and with the standfirst.
 */
export function chooseBlocks(outline: Outline, hints: ChoiceHints): OutlineBlock[] {
  const kept = outline.blocks.filter((block) => block.keptShare >= 0.5);
  const prose = kept.filter((block) => isProse(block) && !isFurniture(block.text));
  const root = articleRootOf(prose.length > 0 ? prose : kept);
  if (root === null) return [];
  const length = prose.reduce((sum, { text }) => sum + text.length, 0);
  const makes = new Set(prose.filter((block) => !isInJunkElement(block, length)).map((block) => makeOf(block, root)));

  const body = outline.blocks.filter((block) => {
    if (isFurniture(block.text) || isInJunkElement(block, length) || isHeadline(block, hints.headlines)) return false;
    if (!isInside(block.element, root)) return block.keptShare >= 0.5 && isProse(block);
    if (block.keptShare >= 0.5) return !(linkShareOf(block) > 0.7);
    return isProse(block) && makes.has(makeOf(block, root)) && linkShareOf(block) < 0.3;
  });
  const first = body.find(isProse) ?? body[0];
  if (first === undefined) return [];
  const chosen = new Set([...standfirstsOf(outline.blocks, first, hints.headlines, hints.summaries), ...body]);
  return withoutLooseHeadings(outline.blocks.filter((block) => chosen.has(block)));
}

/** How a block is made: its element and those around it up to the root, by name and class. */
function makeOf(block: OutlineBlock, root: OutlineElement): string {
  let make = '';
  for (const element of aroundOf(block.element)) {
    if (element === root) break;
    make += ` ${element.name}.${element.labels.replace(/\d+/g, '')}`;
  }
  return make;
}

/** A heading with no text after it announces something else: related stories, comments. */
function withoutLooseHeadings(blocks: readonly OutlineBlock[]): OutlineBlock[] {
  const last = blocks.findLastIndex((block) => block.kind !== 'heading');
  return blocks.slice(0, last + 1);
}
