import { isProse, isSentence, lengthOf, linkShareOf } from './choose/articleRoot';
import { bylineOf } from './facts/bylineOf';
import { articleItems } from './facts/articleItems';
import { datesOf } from './facts/datesOf';
import { metaValue, type PageFacts } from './facts/pageFacts';
import { aroundOf, type Outline, type OutlineBlock } from './outline';
import { addressOf, signsAgainst } from './signsAgainst';
import type { PageKind } from './types';

/** The lowest score of an article. Fitted by hand on pages of 459 publishers: 5 of 800 articles score lower, 11 of 133 others higher. */
const leastScore = 0.7;

/** In characters: less is no text, in any script. */
const leastText = 40;

/**
 * Why the page is not an article; null when it is one. Adds up what speaks for an article (its data, a date, an author,
 * running text that is most of the page) and against it (what the address, the data and the software say the page is).
 */
export function pageKindOf(blocks: readonly OutlineBlock[], outline: Outline, facts: PageFacts): PageKind | null {
  if (lengthOf(blocks) < leastText) return 'empty';
  if (areTeasers(blocks)) return 'list';
  const signs = signsAgainst(facts);
  const against = signs.reduce((sum, { weight }) => sum + weight, 0) + unlikeness(blocks, outline);
  if (likeness(blocks, outline, facts) - against >= leastScore) return null;
  return [...signs].sort((a, b) => b.weight - a.weight)[0]?.kind ?? 'list';
}

/** So many short lines in quotation marks are a conversation: a list has no marks. */
const leastSpoken = 10;

/** The paragraphs, and the turns of a conversation, which are as short as a list's lines. */
function runningText(blocks: readonly OutlineBlock[]): OutlineBlock[] {
  const spoken = blocks.filter(
    (block) =>
      block.kind === 'paragraph' &&
      isSentence(block.text) &&
      /["“„«‘]\p{L}/u.test(block.text) &&
      linkShareOf(block) < 0.5,
  );
  const turns = new Set(spoken.length >= leastSpoken ? spoken : []);
  return blocks.filter((block) => isProse(block) || turns.has(block));
}

function likeness(blocks: readonly OutlineBlock[], outline: Outline, facts: PageFacts): number {
  const prose = runningText(blocks);
  const share = lengthOf(prose) / Math.max(1, lengthOf(outline.blocks));
  const { path } = addressOf(facts);
  const { publishedAt } = datesOf(facts);
  let score = 0;
  if (articleItems(facts).some(({ values }) => 'headline' in values || 'articleBody' in values)) score += 3;
  if (/article|news/i.test(metaValue(facts, 'og:type') ?? '')) score += 1.5;
  if (publishedAt !== null) score += 1.5;
  if (bylineOf(facts, outline) !== null) score += 0.5;
  if (/[a-z\d]+([-_][a-z\d]+){3}/i.test(path) || /\/\d{4}\/\d\d?\/|\d{5}/.test(path)) score += 1.5;
  if (publishedAt === null && hasDateAbove(blocks, outline)) score += 1.5;
  if (prose.length >= 3) score += 0.5;
  if (prose.length >= 6) score += 0.5;
  return score + Math.min(1.5, 3 * share);
}

function unlikeness(blocks: readonly OutlineBlock[], outline: Outline): number {
  const prose = runningText(blocks).length;
  const count = (kind: string) => blocks.filter((block) => block.kind === kind).length;
  const codes = outline.blocks.filter(({ element }) =>
    [...aroundOf(element)].some(({ name }) => name === 'pre'),
  ).length;
  let score = 0;
  if (countStories(blocks, outline) >= leastStories) score += 2;
  if (prose === 0) score += 1.5;
  if (count('heading') > 0.6 * prose + 3) score += 1;
  if (count('list-item') > prose + 5) score += 1;
  if (codes >= 3) score += 3;
  if (outline.blocks.filter(({ text }) => text.length < 60 && price.test(text)).length >= 3) score += 2;
  return score;
}

/** Whether there is nothing but the beginnings of several stories, each cut short. */
function areTeasers(blocks: readonly OutlineBlock[]): boolean {
  const prose = blocks.filter(isProse);
  return prose.length > 1 && prose.every(({ text }) => /(?:\.\.\.|…)$/.test(text));
}

/** An article may have a box of a few among its paragraphs. */
const leastStories = 5;

/** How many paragraphs stand right below a heading that leads elsewhere: the beginnings of other stories. */
function countStories(blocks: readonly OutlineBlock[], outline: Outline): number {
  const prose = new Set(blocks.filter(isProse));
  return outline.blocks.filter(({ kind, text, linkLength }, index) => {
    const below = outline.blocks[index + 1];
    return kind === 'heading' && 2 * linkLength > text.length && below !== undefined && prose.has(below);
  }).length;
}

const price = /[$€£¥₹]\s?\d|\d[.,]\d\d\s?[€£]|\b(USD|EUR|GBP|CHF)\b/;

const shownDate =
  /\b(19|20)\d\d\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}|\b\d{1,2}[./-]\s?\d{1,2}[./-]\s?(19|20)\d\d\b|\b(\d{1,2}(st|nd|rd|th)?\.? (de )?\p{L}{3,10}\.?,? (de )?|\p{L}{3,10}\.? \d{1,2}(st|nd|rd|th)?,? )(19|20)\d\d\b/u;

/** How many blocks above the text a date line may stand. */
const farthestDate = 15;

/** Whether a line shortly above the text, or one of its first, gives a date. */
function hasDateAbove(blocks: readonly OutlineBlock[], outline: Outline): boolean {
  const first = blocks.find(isProse) ?? blocks[0];
  const end = first === undefined ? 0 : outline.blocks.indexOf(first) + 2;
  return outline.blocks
    .slice(Math.max(0, end - farthestDate), end)
    .some(({ text }) => shownDate.test(text.slice(0, 200)));
}
