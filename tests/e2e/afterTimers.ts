import type { Page } from '../browser/types';

/**
 * Resolves once every timer that runs in the page for no longer than this has come to its end, and what it did is drawn. A
 * page's timers go off in the order of their ends, whoever set them, so that a slow machine changes nothing.
 */
export const afterTimers = (page: Page, longestMs: number): Promise<void> =>
  page.evaluate(async (ms: number) => {
    const drawn = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    await drawn();
    await new Promise((resolve) => setTimeout(resolve, ms));
    await drawn();
  }, longestMs);
