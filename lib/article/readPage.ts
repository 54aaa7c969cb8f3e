import type { GuardedCopy } from './copy/guardedCopy';
import { readingScope, wholePage } from './copy/readingScope';
import { copyPage } from './copyPage';
import { isPaywalled } from './facts/isPaywalled';
import { pageFacts, type PageFacts } from './facts/pageFacts';
import { headlinesOf } from './facts/headlinesOf';
import type { Story } from './copy/storiesOf';
import type { Outline } from './outline';
import type { Pace } from './pace';
import { rateBlocks } from './rateBlocks';
import { readabilityTexts } from './readabilityTexts';
import { storyFacts } from './storyFacts';
import { thinCopy } from './thinCopy';

export interface PageMaterial {
  readonly facts: PageFacts;
  readonly headlines: readonly string[];
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

/** Gathers all that the choice of the article's blocks rests on. */
export async function readPage(
  page: Document,
  budget: ReadBudget,
  pace: Pace,
  isSelection: boolean,
): Promise<PageMaterial> {
  const pageOwn = pageFacts(page);
  const scope = isSelection ? wholePage(page) : readingScope(page);
  const facts = scope.story === null ? pageOwn : storyFacts(pageOwn, scope.story);
  await pace.rest();
  const copied = await copyPage(page, budget, pace, isPaywalled(facts), scope);
  const { copy, outline } = copied;
  const headlines = headlinesOf(facts, outline);
  await pace.rest();
  const thinned = await thinCopy(copied, pace);
  await pace.rest();
  const kept = readabilityTexts(copy.document, headlines[0] ?? '');
  await pace.rest();
  rateBlocks(thinned, kept);
  return { facts, headlines, outline, copy, story: scope.story };
}
