import type { Page as PuppeteerPage } from 'puppeteer-core';
import { ChromiumBrowser } from '../browser/chromium/ChromiumBrowser';
import { openBrowser } from '../browser/openBrowser';
import { serve } from '../browser/serve';
import { mainThreadClock } from './mainThreadClock';
import { median, quantile } from './statistics';

/** What a reader does in the panel, as plain clicks and keys of its document. */
const interactions: Readonly<Record<string, string>> = {
  'another tab': `document.querySelector('#tab-people').click()`,
  'back to the speakers': `document.querySelector('#tab-speakers').click()`,
  'the largest entry opens': `document.querySelector('.who').click()`,
  'the largest entry closes': `document.querySelector('.who').click()`,
  'the search opens': `document.querySelector('.tool[aria-expanded=false]').click()`,
  'a letter in the search': `type('b')`,
  'another letter': `type('br')`,
  'the search is emptied': `type('')`,
  'the strip to the next quotation': `document.querySelector('[role=slider]').dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }))`,
  'a switch': `document.querySelector('input[name=people]').click()`,
};

const typing = `function type(words) {
  const field = document.querySelector('#search input');
  field.value = words;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}`;

/** CPU time of the panel's main thread from an interaction to its next paint. */
export async function measurePanel(extension: string, html: string, runs: number) {
  const server = await serve(() => html);
  const browser = await openBrowser('chromium', { extension });
  if (!(browser instanceof ChromiumBrowser)) throw new Error('CPU times come from Chromium only.');
  const samples = new Map<string, number[]>();
  const add = (name: string, ms: number) => samples.set(name, [...(samples.get(name) ?? []), ms]);
  try {
    for (let i = 0; i < runs; i++) {
      const page = await browser.open(server.url('/long.html'));
      const panel = await page.clickToolbarButton();
      const target = browser.puppeteer.targets().find((candidate) => browser.isExtensionPage(candidate, '/popup.html'));
      const popup = await target?.asPage();
      if (!popup) throw new Error('The popup is not open.');
      await panel.waitUntilReady();
      const clock = await mainThreadClock(popup);
      await popup.evaluate(typing);
      for (const [name, script] of Object.entries(interactions)) add(name, await cpuOf(popup, clock, script));
      await page.close();
    }
  } finally {
    await browser.close();
    await server.close();
  }
  return [...samples].map(([interaction, times]) => ({
    interaction,
    'median ms': median(times),
    'p95 ms': quantile(times, 0.95),
  }));
}

async function cpuOf(popup: PuppeteerPage, clock: () => Promise<number>, script: string): Promise<number> {
  const before = await clock();
  await popup.evaluate(
    `${script}; new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(null))))`,
  );
  return (await clock()) - before;
}
