import { collectOutline } from './collectOutline';
import { guardedCopy, type GuardedCopy } from './copy/guardedCopy';
import { pageFacts, type PageFacts } from './facts/pageFacts';
import { headlinesOf } from './facts/headlinesOf';
import type { Outline } from './outline';
import type { Pace } from './pace';
import { rateBlocks } from './rateBlocks';
import { readabilityTexts } from './readabilityTexts';
import { thinCopy } from './thinCopy';

export interface PageMaterial {
  readonly facts: PageFacts;
  readonly headlines: readonly string[];
  readonly outline: Outline;
  readonly copy: Pick<GuardedCopy, 'liveText' | 'cut' | 'droppedLinks'>;
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
  const { document: copy, ...rest } = await guardedCopy(page, budget, pace);
  await pace.rest();
  const copyOutline = await collectOutline(copy, pace);
  const { outline } = copyOutline;
  const headlines = headlinesOf(facts, outline);
  await pace.rest();
  const thinned = await thinCopy(copyOutline, pace);
  await pace.rest();
  const kept = readabilityTexts(copy, headlines[0] ?? '');
  await pace.rest();
  rateBlocks(thinned, kept);
  return { facts, headlines, outline, copy: rest };
}
