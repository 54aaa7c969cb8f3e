import type { GuardedCopy } from '../page/copy/guardedCopy';
import { readingScope, wholePage } from '../page/copy/readingScope';
import type { Story } from '../page/copy/storiesOf';
import { copyPage } from '../page/outline/copyPage';
import { storyMetadata } from './storyMetadata';
import { isPaywalled } from './metadata/isPaywalled';
import { metadataOf, type ArticleMetadata } from './metadata/metadataOf';
import { outletNames } from './metadata/outletOf';
import { readPageMetadata, type PageMetadata } from './metadata/pageMetadata';
import { headlinesOf } from './metadata/headlinesOf';
import type { Outline } from '../page/outline/outline';
import type { TimeSlicer } from '../page/dom/timeSlicer';
import { findComments } from './findComments';
import { rateBlocks } from './rateBlocks';
import { readabilityTexts } from './readability/readabilityTexts';
import { pruneForReadability } from './readability/pruneForReadability';

export interface PageMaterial {
  readonly pageMetadata: PageMetadata;
  readonly metadata: ArticleMetadata;
  readonly outline: Outline;
  readonly copy: Pick<GuardedCopy, 'liveText' | 'cut'>;
  /** Of several whole articles in the page, the one that the reader is at; else null. */
  readonly story: Story | null;
}

export interface ReadBudget {
  readonly elements: number;
  readonly characters: number;
  readonly depth: number;
  /** Work, without the waits between its steps. */
  readonly timeMs: number;
}

/** Gathers everything that the choice of the article's blocks is based on. */
export async function readPage(
  page: Document,
  budget: ReadBudget,
  slicer: TimeSlicer,
  isSelection: boolean,
): Promise<PageMaterial> {
  const pageOwn = readPageMetadata(page);
  const scope = isSelection ? wholePage(page) : readingScope(page);
  const pageMetadata = scope.story === null ? pageOwn : storyMetadata(pageOwn, scope.story);
  const isForSubscribers = isPaywalled(pageMetadata);
  await slicer.rest();
  const copied = await copyPage(page, budget, slicer, isForSubscribers, scope);
  const { copy, outline } = copied;
  const outlets = outletNames(pageMetadata);
  const headlines = headlinesOf(pageMetadata, outline, outlets);
  await slicer.rest();
  const thinned = await pruneForReadability(copied, slicer);
  await slicer.rest();
  const kept = readabilityTexts(copy.document, headlines[0] ?? '');
  await slicer.rest();
  rateBlocks(thinned, kept);
  findComments(outline.blocks);
  const metadata = metadataOf(pageMetadata, outline, outlets, { headlines, isPaywalled: isForSubscribers });
  return { pageMetadata, metadata, outline, copy, story: scope.story };
}
