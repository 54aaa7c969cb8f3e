import type { Page } from 'puppeteer-core';
import { callSource } from '../../browser/pageFunction';

/** When marks stood in a page, in ms since the start; null where there were none. */
export interface MarkTimes {
  /** When {@link watchMarks} was called, in ms since 1970. */
  readonly startedAt: number;
  /** The first mark of a quotation. */
  readonly first: number | null;
  /** The first mark in the colour of a speaker. */
  readonly firstSpeaker: number | null;
  /** The last one that was added. */
  readonly last: number | null;
}

/** From now on the page notes, a frame at a time, when marks come. */
export async function watchMarks(page: Page): Promise<void> {
  await page.evaluate(callSource(noteTimes));
}

export const markTimes = (page: Page): Promise<MarkTimes> =>
  page.evaluate('globalThis.markTimes') as Promise<MarkTimes>;

/** Runs in the page. */
function noteTimes(): void {
  const start = performance.now();
  const times: { startedAt: number; first: number | null; firstSpeaker: number | null; last: number | null } = {
    startedAt: performance.timeOrigin + start,
    first: null,
    firstSpeaker: null,
    last: null,
  };
  Object.assign(globalThis, { markTimes: times });
  let most = 0;
  const look = () => {
    let count = 0;
    const now = performance.now() - start;
    for (const [name, { size }] of CSS.highlights as unknown as Iterable<[string, Highlight]>) {
      if (size === 0 || !/^text-(?:statement|fragment|person)/.test(name)) continue;
      count += size;
      if (!name.includes('person')) times.first ??= now;
      if (/\d$/.test(name)) times.firstSpeaker ??= now;
    }
    if (count > most) times.last = now;
    most = Math.max(most, count);
    requestAnimationFrame(look);
  };
  look();
}
