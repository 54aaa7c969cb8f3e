import type { Extension } from 'puppeteer-core';
import { ChromiumBrowser } from '../browser/chromium/ChromiumBrowser';
import { openBrowser } from '../browser/openBrowser';
import { serve } from '../browser/serve';
import { installEmpty } from './installEmpty';
import { popupPaint } from './popupPaint';
import { median, quantile } from './statistics';

/**
 * From the start of the popup's page to its first paint: our skeleton, and in turns with it the popup of an extension
 * that holds one word and no more, which is what this machine and this browser take for any popup.
 */
export async function measureFirstPaint(extension: string, html: string, runs: number) {
  const server = await serve(() => html);
  const browser = await openBrowser('chromium', { extension });
  if (!(browser instanceof ChromiumBrowser)) throw new Error('Paints are timed in Chromium only.');
  try {
    const empty = await installEmpty(browser);
    const skeleton: number[] = [];
    const floor: number[] = [];
    for (let i = 0; i < runs; i++) {
      skeleton.push(await paintMs(browser, browser.extension, server.url('/article.html')));
      floor.push(await paintMs(browser, empty, server.url('/article.html')));
    }
    return [
      { popup: 'the skeleton', ...summary(skeleton) },
      { popup: 'an empty popup', ...summary(floor) },
    ];
  } finally {
    await browser.close();
    await server.close();
  }
}

async function paintMs({ puppeteer }: ChromiumBrowser, extension: Extension, url: string): Promise<number> {
  const page = await puppeteer.newPage();
  try {
    await page.goto(url);
    await page.triggerExtensionAction(extension);
    const { openedAt, paintedAt } = await popupPaint(puppeteer, extension);
    return paintedAt - openedAt;
  } finally {
    await page.close();
  }
}

const summary = (times: readonly number[]) => ({
  'fastest ms': Math.min(...times),
  'median ms': median(times),
  'p95 ms': quantile(times, 0.95),
});
