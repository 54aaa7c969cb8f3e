import type { ChromiumBrowser } from '../../browser/chromium/ChromiumBrowser';
import { serve } from '../../browser/serve';
import { longPage } from '../../fixtures/longPage';
import { mainThreadClock } from '../mainThreadClock';
import { puppeteerPage } from '../puppeteerPage';
import { median } from '../statistics';

/** The page's main thread, in ms of processor time, for taking 1,000 marks off and putting them on again: mark.js and ours. */
export async function measureToggling(browser: ChromiumBrowser, bundle: string, runs: number) {
  const html = longPage(250);
  const server = await serve(() => html);
  try {
    const url = server.url('/long.html');
    const page = await browser.open(url);
    const panel = await page.clickToolbarButton();
    await panel.waitUntilReady();
    const words = (await page.painted()).map((mark) => mark.words);
    const own = await puppeteerPage(browser, url);
    const clock = await mainThreadClock(own);
    const timed = async (work: () => Promise<unknown>) => {
      const before = await clock();
      await work();
      await own.evaluate('new Promise((done) => requestAnimationFrame(() => setTimeout(done)))');
      return (await clock()) - before;
    };
    const ours: number[] = [];
    for (let run = 0; run < runs; run++)
      ours.push(
        await timed(async () => {
          await panel.toggle('marks');
          await panel.toggle('marks');
        }),
      );
    await panel.toggle('marks');
    await own.evaluate(`{ ${bundle}; globalThis.peers = peers; }`);
    const theirs: number[] = [];
    for (let run = 0; run < runs; run++)
      theirs.push(await timed(() => own.evaluate((all) => peers.markAndUnmark(all), [...new Set(words)])));
    await page.close();
    return [
      {
        marks: words.length,
        'mark.js ms': median(theirs),
        'ours ms': median(ours),
        'mark.js ÷ ours': median(theirs) / median(ours),
      },
    ];
  } finally {
    await server.close();
  }
}

declare const peers: { readonly markAndUnmark: (sequences: readonly string[]) => Promise<void> };
