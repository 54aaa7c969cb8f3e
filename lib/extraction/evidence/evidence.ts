import { aroundOf, type Outline, type OutlineBlock, type OutlineElement } from '../../page/outline/outline';
import { filterInSteps, type TimeSlicer } from '../../page/dom/timeSlicer';
import { articleRootOf } from '../../page/outline/articleRoot';
import { isProse, lengthOf } from '../../page/outline/prose';
import { apartIn, type Apart } from './apart';
import type { ArticleMetadata } from '../metadata/metadataOf';
import { isHeadline, isHeadlinePart } from './headline';
import type { Hearing } from '../opinions/hearing';
import { readabilityBlocks } from './readabilityBlocks';
import { structureKeyOf } from './structureKeyOf';
import { structuresOf, type Structure } from './structuresOf';
import { offerBoxes } from './offerBoxes';
import { isSignature } from './signature';
import { trustedText, type StatedText } from './statedText';

/** What is known of a page's blocks before any of them is taken for the article's. */
export interface Evidence {
  readonly blocks: readonly OutlineBlock[];
  /** The innermost element around most of what Readability keeps. */
  readonly root: OutlineElement;
  /** The text as the page's data state it; null where they do not, or not wholly. */
  readonly stated: StatedText | null;
  /** The blocks after the first that the stated text holds: before it a standfirst may stand that it leaves out. */
  readonly afterStated: ReadonlySet<OutlineBlock>;
  /** How common the block's structure is in the article; null if nothing of the article has it. */
  readonly structureOf: (block: OutlineBlock) => Structure | null;
  /** The element around the block that, by what it is or is called, holds no article text; null if there is none. */
  readonly apartAround: (block: OutlineBlock) => Apart | null;
  /** The headline, wherever it stands, and its parts above the text. */
  readonly titles: ReadonlySet<OutlineBlock>;
  /** Lines that only say who wrote the article, when and for whom. */
  readonly signatures: ReadonlySet<OutlineBlock>;
  /** Whether it stands in a part of the page that makes the reader an offer. */
  readonly isInOffer: (block: OutlineBlock) => boolean;
  /** Blocks that are not the article's by their words alone, or because readers have written them. */
  readonly furniture: ReadonlySet<OutlineBlock>;
}

/** Gathers what the choice of blocks is based on, after the first round of rules has said what they are not; null if there is no text at all. */
export async function evidenceOf(
  { blocks }: Outline,
  metadata: ArticleMetadata,
  hearing: Hearing,
  slicer: TimeSlicer,
): Promise<Evidence | null> {
  const { headlines, statedBody, byline } = metadata;
  const within = async (isIn: (block: OutlineBlock) => boolean) => new Set(await filterInSteps(blocks, isIn, slicer));
  const furniture = new Set(blocks.filter((block) => hearing.judgementOn(block) !== null));
  const offers = blocks.filter((block) => hearing.judgementOn(block)?.rule === 'readerOffer');
  const kept = new Set(readabilityBlocks(blocks, furniture));
  const firstText = blocks.findIndex((block) => kept.has(block) && isProse(block));
  const above = new Set(blocks.slice(0, Math.max(0, firstText)));
  const titles = await within(
    (block) => isHeadline(block, headlines) || (above.has(block) && isHeadlinePart(block.text, headlines)),
  );
  const signatures = await within(({ text }) => isSignature(text, byline));
  const texts = [...kept].filter((block) => !furniture.has(block));
  const root = articleRootOf(texts.length > 0 ? texts : [...kept]);
  if (root === null) return null;
  await slicer.rest();

  const length = lengthOf(texts);
  const apartAround = apartIn(texts, length);
  const prose = texts.filter((block) => isProse(block) && apartAround(block) === null);
  const structures = structuresOf(prose);
  const structureOf = (block: OutlineBlock): Structure | null => structures.get(structureKeyOf(block)) ?? null;
  await slicer.rest();
  const common = prose.filter((block) => structureOf(block)?.isCommon);
  const boxes = offerBoxes(blocks, new Set(offers), [...common, ...titles], length);
  await slicer.rest();
  const stated = trustedText(statedBody, prose);
  const firstStated = blocks.findIndex(({ text }) => text.length >= 60 && (stated?.support(text) ?? 0) >= 0.8);
  return {
    blocks,
    root,
    stated,
    afterStated: new Set(blocks.slice(firstStated + 1)),
    structureOf,
    apartAround,
    titles,
    signatures,
    isInOffer: (block) => common.length > 0 && [...aroundOf(block.element)].some((element) => boxes.has(element)),
    furniture,
  };
}
