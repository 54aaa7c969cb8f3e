import { ChromiumBrowser } from '../browser/chromium/ChromiumBrowser';
import { openBrowser } from '../browser/openBrowser';
import { serve } from '../browser/serve';
import type { BrowserName, Page } from '../browser/types';
import { mainThreadClock } from './mainThreadClock';
import { puppeteerPage } from './puppeteerPage';
import { median } from './statistics';

/** How a page comes by its edits, and how many of them are timed. */
const paces = { 'in one task': 500, 'one a task': 500, 'one a frame': 100 } as const;

type TimeSlicer = keyof typeof paces;

/** In ms, of whatever has gone on since the clock was made. */
export type Clock = () => Promise<number>;

/**
 * How long a page takes for text edits in the paragraphs that hold marks: in a tab without the extension and in one with all
 * marks on, in turns. Chromium tells the processor time of the page's main thread, Firefox only the time that passes.
 */
export async function measureEdits(name: BrowserName, extension: string, page: string, runs: number) {
  const server = await serve(() => page);
  const browser = await openBrowser(name, { extension });
  const rows = [];
  try {
    for (const slicer of Object.keys(paces) as TimeSlicer[]) {
      // By the clock on the wall an edit a frame takes a frame.
      if (name === 'firefox' && slicer === 'one a frame') continue;
      const open = async (path: string) => {
        const url = server.url(`/2026/${path}.html`);
        const tab = await browser.open(url);
        const clock =
          browser instanceof ChromiumBrowser ? await mainThreadClock(await puppeteerPage(browser, url)) : wallClock;
        return { tab, time: () => timeEdits(tab, slicer, clock) };
      };
      const plain = await open('plain');
      const marked = await open('marked');
      await (await marked.tab.clickToolbarButton()).waitUntilReady();
      const marks = (await marked.tab.painted()).length;
      const samples: { plain: number; marked: number }[] = [];
      for (let i = 0; i < runs; i++) {
        await plain.tab.bringToFront();
        const plainMs = await plain.time();
        await marked.tab.bringToFront();
        await settle(marked.tab, marks);
        samples.push({ plain: plainMs, marked: await marked.time() });
      }
      rows.push({
        browser: name,
        edits: `${paces[slicer]}, ${slicer}`,
        marks,
        'unmarked ms': median(samples.map((sample) => sample.plain)),
        'marked ms': median(samples.map((sample) => sample.marked)),
        ratio: median(samples.map((sample) => sample.marked / sample.plain)),
      });
      await plain.tab.close();
      await marked.tab.close();
    }
    return rows;
  } finally {
    await browser.close();
    await server.close();
  }
}

const wallClock: Clock = () => Promise.resolve(performance.now());

/** Until the page has been read again and shows all its marks. */
async function settle(tab: Page, marks: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 2500));
  for (let i = 0; i < 100 && (await tab.painted()).length < marks; i++)
    await new Promise((resolve) => setTimeout(resolve, 100));
}

/** From the first edit to the picture of the last one. Whatever watches the page hears of each edit by itself. */
async function timeEdits(tab: Page, slicer: TimeSlicer, clock: Clock): Promise<number> {
  const before = await clock();
  await tab.evaluate(
    async (count: number, how: TimeSlicer) => {
      const paragraphs = [...document.querySelectorAll('p')];
      const channel = new MessageChannel();
      const task = () =>
        new Promise<void>((resolve) => {
          channel.port1.onmessage = () => resolve();
          channel.port2.postMessage(null);
        });
      const frame = () => new Promise<void>((resolve) => requestAnimationFrame(() => resolve()));
      const next = { 'in one task': () => Promise.resolve(), 'one a task': task, 'one a frame': frame }[how];
      for (let i = 0; i < count; i++) {
        const text = paragraphs[i % paragraphs.length]?.firstChild as Text;
        text.insertData(text.length, i % 2 === 0 ? ' Aye.' : ' Nay.');
        await next();
      }
      await frame();
      await task();
      channel.port1.close();
    },
    paces[slicer],
    slicer,
  );
  return (await clock()) - before;
}
