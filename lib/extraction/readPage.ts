import type { GuardedCopy } from '../article/copy/guardedCopy';
import { copyPage } from '../article/copyPage';
import { isPaywalled } from './metadata/isPaywalled';
import { metadataOf, type Metadata } from './metadata/metadataOf';
import { outletNames } from './metadata/outletOf';
import { pageFacts, type PageFacts } from './metadata/pageFacts';
import { headlinesOf } from './metadata/headlinesOf';
import type { Outline } from '../article/outline';
import type { Pace } from '../article/pace';
import { rateBlocks } from './rateBlocks';
import { readabilityTexts } from '../article/readabilityTexts';
import { thinCopy } from '../article/thinCopy';

export interface PageMaterial {
  readonly facts: PageFacts;
  readonly metadata: Metadata;
  readonly outline: Outline;
  readonly copy: Pick<GuardedCopy, 'liveText' | 'cut'>;
}

export interface ReadBudget {
  readonly elements: number;
  readonly characters: number;
  readonly depth: number;
  /** Work, without the waits between its steps. */
  readonly timeMs: number;
}

/** Gathers all that the choice of the article's blocks rests on. */
export async function readPage(page: Document, budget: ReadBudget, pace: Pace): Promise<PageMaterial> {
  const facts = pageFacts(page);
  const isForSubscribers = isPaywalled(facts);
  const copied = await copyPage(page, budget, pace, isForSubscribers);
  const { copy, outline } = copied;
  const outlets = outletNames(facts);
  const headlines = headlinesOf(facts, outline, outlets);
  await pace.rest();
  const thinned = await thinCopy(copied, pace);
  await pace.rest();
  const kept = readabilityTexts(copy.document, headlines[0] ?? '');
  await pace.rest();
  rateBlocks(thinned, kept);
  const metadata = metadataOf(facts, outline, outlets, { headlines, isPaywalled: isForSubscribers });
  return { facts, metadata, outline, copy };
}
