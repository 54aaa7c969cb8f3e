import { collectOutline } from './collectOutline';
import { guardedCopy, type GuardedCopy } from './copy/guardedCopy';
import { pageFacts, type PageFacts } from './facts/pageFacts';
import { headlinesOf } from './facts/headlinesOf';
import type { Outline } from './outline';
import { Pace } from './pace';
import { readabilityTexts } from './readabilityTexts';

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
export async function readPage(page: Document, budget: ReadBudget): Promise<PageMaterial> {
  const pace = new Pace(budget.timeMs);
  const facts = pageFacts(page);
  const { document: copy, ...rest } = await guardedCopy(page, budget, pace);
  await pace.rest();
  const outline = await collectOutline(copy, pace);
  const headlines = headlinesOf(facts, outline);
  await pace.rest();
  const kept = readabilityTexts(copy, headlines[0] ?? '');
  await pace.rest();
  for (const block of outline.blocks) {
    const length = block.runs.reduce((sum, run) => sum + (kept.has(run.node) ? run.end - run.start : 0), 0);
    block.keptShare = length / block.text.length;
  }
  return { facts, headlines, outline, copy: rest };
}
