import type { Browser, Extension } from 'puppeteer-core';
import { until } from '../browser/until';

/** When the popup of an extension began to load, and when something was first painted in it, in ms since 1970. */
export interface PopupPaint {
  readonly openedAt: number;
  readonly paintedAt: number;
}

/** Waits until the popup that has just been clicked for is painted. */
export async function popupPaint(browser: Browser, { id }: Extension): Promise<PopupPaint> {
  const target = await browser.waitForTarget((one) => one.url().includes(`//${id}/popup.html`));
  const popup = await target.asPage();
  return until('the popup being painted', () =>
    popup.evaluate(() => {
      // Not the first *contentful* paint: a skeleton has no words, so that would be the panel's.
      const paint = performance.getEntriesByName('first-paint')[0];
      const openedAt = performance.timeOrigin;
      return paint ? { openedAt, paintedAt: openedAt + paint.startTime } : null;
    }),
  );
}
