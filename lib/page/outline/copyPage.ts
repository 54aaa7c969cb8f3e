import { isProse, lengthOf } from './prose';
import { collectOutline, type CopyOutline } from './collectOutline';
import type { CopyBudget } from '../copy/copyMeter';
import { guardedCopy, type CopyReach, type GuardedCopy } from '../copy/guardedCopy';
import type { ReadingScope } from '../copy/readingScope';
import type { Outline } from './outline';
import type { TimeSlicer } from '../dom/timeSlicer';

/** A guarded copy and its text. */
export interface PageCopy extends CopyOutline {
  readonly copy: GuardedCopy;
}

/** Characters of running text: a page that shows more than this shows its article. */
const mostBeside = 1500;

/** Characters of running text: a page that hides less than this hides no article. */
const leastHidden = 400;

/** How much of its running text a page may show for its main part to count as hidden. */
const shownShare = 0.25;

/**
 * Copies what the page shows. A page that shows next to nothing although it holds an article, because a style rule hides all of it
 * until its scripts have run ("anti-flicker") or because the article is in a frame, is copied as if all of it were shown. Not so
 * where the page says that it is for subscribers: what such a page hides is not for everybody.
 */
export async function copyPage(
  page: Document,
  budget: CopyBudget,
  slicer: TimeSlicer,
  isForSubscribers: boolean,
  scope: ReadingScope,
): Promise<PageCopy> {
  const shown = await copyOnce(page, budget, slicer, 'shown', scope);
  const shownProse = proseOf(shown.outline);
  if (shownProse > mostBeside || shown.copy.cut !== null || isForSubscribers) return shown;
  const whole = await copyOnce(page, budget, slicer, 'main-part', scope);
  const isHidden = proseOf(whole.outline) >= Math.max(leastHidden, shownProse / shownShare);
  return isHidden ? whole : shown;
}

async function copyOnce(
  page: Document,
  budget: CopyBudget,
  slicer: TimeSlicer,
  reach: CopyReach,
  scope: ReadingScope,
): Promise<PageCopy> {
  const copy = await guardedCopy(page, budget, slicer, reach, scope);
  await slicer.rest();
  return { copy, ...(await collectOutline(copy.document, slicer, copy)) };
}

const proseOf = (outline: Outline): number => lengthOf(outline.blocks.filter(isProse));
