import { isEmbeddedPost } from '../embeddedPost';
import { aroundOf, type Outline, type OutlineBlock } from '../outline';
import { articleRootOf, isInside, isProse, isSentence, lengthOf, linkShareOf, proseLength } from './articleRoot';
import { filterInSteps, type Pace } from '../pace';
import { isInJunkElement } from './junkElements';
import { isCaption } from './caption';
import { isFurniture, isNotice } from './junkText';
import { makeOf } from './makeOf';
import { makesOf } from './makesOf';
import { neighbours } from './neighbours';
import { offerBoxes } from './offerBoxes';
import { pullQuotes } from './pullQuotes';
import { isSectionLabel } from './sectionLabel';
import { isSignature } from './signature';
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
  const kept = keptOf(outline.blocks);
  const within = (isIn: (block: OutlineBlock) => boolean) => filterInSteps(outline.blocks, isIn, pace);
  const furniture = new Set(await within(({ text }) => isFurniture(text)));
  const notices = new Set(await within(({ text }) => isNotice(text)));
  const headlines = new Set(await within((block) => isHeadline(block, hints.headlines)));
  const texts = kept.filter((block) => !furniture.has(block) && !notices.has(block));
  const root = articleRootOf(texts.length > 0 ? texts : kept);
  if (root === null) return [];
  await pace.rest();
  const length = lengthOf(texts);
  const isJunk = junkIn(texts, length);
  const prose = texts.filter((block) => isProse(block) && !isJunk(block));
  const makes = makesOf(prose);
  const stated = trustedText(hints.statedBody, prose);
  const firstStated = outline.blocks.findIndex(({ text }) => isLong(text) && (stated?.support(text) ?? 0) >= 0.8);
  await pace.rest();
  const common = prose.filter((block) => makes.get(makeOf(block))?.isCommon);
  const boxes = offerBoxes(outline.blocks, notices, [...common, ...headlines], length);
  await pace.rest();

  const isOut = (block: OutlineBlock): boolean =>
    furniture.has(block) ||
    notices.has(block) ||
    headlines.has(block) ||
    isCaption(block, makes.get(makeOf(block))?.isCommon ?? false) ||
    isSignature(block.text, hints.byline) ||
    (common.length > 0 && [...aroundOf(block.element)].some((element) => boxes.has(element)));
  const isTelling = (block: OutlineBlock): boolean => makes.get(makeOf(block))?.isTelling ?? false;
  const isBody = (block: OutlineBlock, i: number): boolean => {
    const support = stated?.support(block.text) ?? null;
    if (support !== null && support >= 0.8 && isLong(block.text)) return true;
    if (isJunk(block)) return false;
    if (support !== null && support < 0.3 && i > firstStated && block.kind !== 'heading' && !isInPost(block))
      return false;
    if (!isInside(block.element, root))
      return isProse(block) && (block.keptShare >= 0.5 || (isTelling(block) && !isAside(block)));
    if (block.keptShare >= 0.5)
      // A paragraph that is one link may be a sentence of the article; without its full stop it is another story's headline.
      return linkShareOf(block) <= 0.7 || (isTelling(block) && (block.kind === 'list-item' || isSentence(block.text)));
    return (
      makes.has(makeOf(block)) &&
      (isProse(block)
        ? linkShareOf(block) < 0.5
        : isTelling(block) && block.text.length >= 25 && isSentence(block.text))
    );
  };
  const body = new Set<OutlineBlock>();
  for (const [i, block] of outline.blocks.entries()) {
    if (pace.isDue()) await pace.rest();
    if (isBody(block, i) && !isOut(block)) body.add(block);
  }
  await pace.rest();
  const candidates = await within(
    (block) =>
      !body.has(block) &&
      linkShareOf(block) < 0.5 &&
      isInside(block.element, root) &&
      !isJunk(block) &&
      !isOut(block) &&
      (stated?.support(block.text) ?? 1) >= 0.3,
  );
  for (const block of neighbours(outline.blocks, body, new Set(candidates))) body.add(block);
  await pace.rest();
  for (const block of await pullQuotes([...body], pace)) body.delete(block);
  await pace.rest();

  const text = outline.blocks.filter((block) => body.has(block));
  const first = text.find(isProse) ?? text[0];
  if (first === undefined) return [];
  const start = text.indexOf(first);
  const chosen = new Set([
    ...standfirstsOf(outline.blocks, first, hints.headlines, hints.summaries),
    ...text.filter((block, i) => i >= start || block.kind !== 'paragraph' || !isSectionLabel(block.text)),
  ]);
  return withoutLooseHeadings(outline.blocks.filter((block) => chosen.has(block)));
}

/**
 * What Readability keeps; where that is next to nothing although the page has running text, all of that which stands in no
 * part named as junk.
 */
function keptOf(blocks: readonly OutlineBlock[]): OutlineBlock[] {
  const kept = blocks.filter((block) => block.keptShare >= 0.5 && linkShareOf(block) < 0.5);
  if (saidIn(kept) >= leastKept) return kept;
  const prose = blocks.filter((block) => isProse(block) && !isInJunkElement(block, 0) && !isNotice(block.text));
  return saidIn(prose) >= leastKept ? prose : kept;
}

const saidIn = (blocks: readonly OutlineBlock[]) => blocks.reduce((sum, { text }) => sum + proseLength(text), 0);

/** As many letters: Readability finds more in nearly every article. */
const leastKept = 300;

/**
 * Which blocks stand in parts that are named as junk. None where nearly all of the text does: then the outlet calls its
 * entries "comments", or its pages "gallery".
 */
function junkIn(texts: readonly OutlineBlock[], length: number): (block: OutlineBlock) => boolean {
  const isJunk = (block: OutlineBlock) => isInJunkElement(block, length);
  const prose = texts.filter(isProse);
  const isAllJunk = lengthOf(prose.filter(isJunk)) > mostJunk * lengthOf(prose);
  return isAllJunk ? () => false : isJunk;
}

/** Above this share of the running text in parts named as junk, their names say nothing. */
const mostJunk = 0.9;

const isLong = (text: string): boolean => text.length >= 60;

/** The stated text when it is this article's and whole: most of what Readability found is in it. */
function trustedText(body: string | null, prose: readonly OutlineBlock[]): StatedText | null {
  if (body === null) return null;
  const stated = new StatedText(body);
  const supported = prose.filter(({ text }) => (stated.support(text) ?? 0) >= 0.7);
  return lengthOf(supported) >= 0.6 * lengthOf(prose) ? stated : null;
}

/** Posts are no part of what the page's data state as its text. */
const isInPost = (block: OutlineBlock): boolean =>
  [...aroundOf(block.element)].some(({ labels }) => isEmbeddedPost(labels));

const isAside = (block: OutlineBlock): boolean =>
  [...aroundOf(block.element)].some(({ name }) => name === 'aside' || name === 'footer');

/** A heading with no text after it announces something else: related stories, comments. */
function withoutLooseHeadings(blocks: readonly OutlineBlock[]): OutlineBlock[] {
  const last = blocks.findLastIndex((block) => block.kind !== 'heading');
  return blocks.slice(0, last + 1);
}
