import { aroundOf, type Outline, type OutlineBlock, type OutlineElement } from '../article/outline';
import { filterInSteps, type Pace } from '../article/pace';
import { articleRootOf, isProse, lengthOf } from '../article/articleRoot';
import { isCaption } from './caption';
import type { ChoiceHints } from './choiceHints';
import { isHeadline, isHeadlinePart } from './headline';
import { junkIn } from './junkIn';
import { isFurniture, isNotice } from './junkText';
import { keptBlocks } from './keptBlocks';
import { makeOf } from './makeOf';
import { makesOf, type Make } from './makesOf';
import { offerBoxes } from './offerBoxes';
import { isSignature } from './signature';
import { trustedText, type StatedText } from './statedText';
import { teasersIn } from './teasers';

/** What tells the article's text from all else on its page. */
export interface Evidence {
  /** The innermost element around most of what Readability keeps. */
  readonly root: OutlineElement;
  /** The text as the page's data state it; null where they do not, or not wholly. */
  readonly stated: StatedText | null;
  /** How the block's like stands to the article; null when none of the article is made so. */
  readonly makeOf: (block: OutlineBlock) => Make | null;
  /** Whether it stands in a part of the page that is named as junk. */
  readonly isJunk: (block: OutlineBlock) => boolean;
  /** Whether it is the headline, or tells of the article: when and by whom it was written, what else there is to read. */
  readonly isAboutText: (block: OutlineBlock) => boolean;
  /** Whether it is no text of the article wherever it stands: the above, a caption, another story's beginning, a part of an offer. */
  readonly isOut: (block: OutlineBlock) => boolean;
}

/** Gathers what the choice of blocks rests on; null when there is no text at all. */
export async function evidenceOf(
  { blocks }: Outline,
  { headlines, statedBody, byline }: ChoiceHints,
  pace: Pace,
): Promise<Evidence | null> {
  const within = async (isIn: (block: OutlineBlock) => boolean) => new Set(await filterInSteps(blocks, isIn, pace));
  const kept = new Set(keptBlocks(blocks));
  const furniture = await within(({ text }) => isFurniture(text));
  const notices = await within(({ text }) => isNotice(text));
  const firstText = blocks.findIndex((block) => kept.has(block) && isProse(block));
  const above = new Set(blocks.slice(0, Math.max(0, firstText)));
  const titles = await within(
    (block) => isHeadline(block, headlines) || (above.has(block) && isHeadlinePart(block.text, headlines)),
  );
  const texts = [...kept].filter((block) => !furniture.has(block) && !notices.has(block));
  const root = articleRootOf(texts.length > 0 ? texts : [...kept]);
  if (root === null) return null;
  await pace.rest();

  const length = lengthOf(texts);
  const isJunk = junkIn(texts, length);
  const prose = texts.filter((block) => isProse(block) && !isJunk(block));
  const makes = makesOf(prose);
  const makeFor = (block: OutlineBlock): Make | null => makes.get(makeOf(block)) ?? null;
  const stated = trustedText(statedBody, prose);
  await pace.rest();
  const common = prose.filter((block) => makeFor(block)?.isCommon);
  const teasers = teasersIn(blocks, texts);
  const boxes = offerBoxes(blocks, notices, [...common, ...titles], length);
  await pace.rest();

  const isAboutText = (block: OutlineBlock): boolean =>
    furniture.has(block) || notices.has(block) || titles.has(block) || isSignature(block.text, byline);
  return {
    root,
    stated,
    makeOf: makeFor,
    isJunk,
    isAboutText,
    isOut: (block) =>
      isAboutText(block) ||
      teasers.has(block) ||
      isCaption(block, makeFor(block)?.isCommon ?? false) ||
      (common.length > 0 && [...aroundOf(block.element)].some((element) => boxes.has(element))),
  };
}
