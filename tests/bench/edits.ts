import type { Page } from '../browser/types';
import { openBrowser } from '../browser/openBrowser';
import { serve } from '../browser/serve';
import { median } from './statistics';

const editCount = 500;

/** How long a page takes for text edits in the paragraphs that hold marks: without marks and with all of them on, in turns. */
export async function measureEdits(extension: string, page: string, runs: number) {
  const server = await serve(() => page);
  const browser = await openBrowser('chromium', { extension });
  try {
    const tab = await browser.open(server.url('/2026/long-count.html'));
    const panel = await tab.clickToolbarButton();
    await panel.waitUntilReady();
    const marks = (await tab.painted()).length;
    await panel.toggle('marks');
    const plain: number[] = [];
    const marked: number[] = [];
    for (let i = 0; i < runs; i++) {
      await settle(tab, false);
      plain.push(await timeEdits(tab));
      await panel.toggle('marks');
      await settle(tab, true);
      marked.push(await timeEdits(tab));
      await panel.toggle('marks');
    }
    const ratios = marked.map((ms, i) => ms / (plain[i] ?? NaN));
    return [
      { edits: editCount, marks, 'unmarked ms': median(plain), 'marked ms': median(marked), ratio: median(ratios) },
    ];
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Until the page has been read again and shows what it should. */
async function settle(tab: Page, isMarked: boolean): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 1000));
  for (let i = 0; i < 100 && (await tab.painted()).length > 100 !== isMarked; i++)
    await new Promise((resolve) => setTimeout(resolve, 100));
}

/** From the first edit to the picture of the last one. Whatever watches the page hears of each edit by itself. */
const timeEdits = (tab: Page): Promise<number> =>
  tab.evaluate(async (count: number) => {
    const paragraphs = [...document.querySelectorAll('p')];
    const start = performance.now();
    for (let i = 0; i < count; i++) {
      const text = paragraphs[i % paragraphs.length]?.firstChild as Text;
      text.insertData(text.length, i % 2 === 0 ? ' Aye.' : ' Nay.');
      await Promise.resolve();
    }
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
    return performance.now() - start;
  }, editCount);
