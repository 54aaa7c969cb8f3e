import { ChromiumBrowser } from '../browser/chromium/ChromiumBrowser';
import { openBrowser } from '../browser/openBrowser';
import { browserClock } from './peers/browserClock';
import { median } from './statistics';

/**
 * The whole browser's processor time, and the time that passes, from a message to a background that sleeps: to its answer alone,
 * and with what it reads texts with.
 */
export async function measureColdStart(extension: string, runs: number) {
  const browser = await openBrowser('chromium', { extension });
  if (!(browser instanceof ChromiumBrowser)) throw new Error('Processor times come from Chromium only.');
  try {
    const clock = await browserClock(browser.puppeteer);
    const page = await browser.puppeteer.newPage();
    await page.goto(`chrome-extension://${browser.extension.id}/licences.html`);
    const woken = async (message: object) => {
      await browser.killBackgroundWorker();
      const before = await clock();
      const answerMs = await page.evaluate(
        `(async () => {
          const start = performance.now();
          await chrome.runtime.sendMessage(${JSON.stringify(message)}).catch(() => null);
          return performance.now() - start;
        })()`,
      );
      return { cpuMs: (await clock()) - before, answerMs: answerMs as number };
    };
    const samples = { woken: [] as Woken[], ready: [] as Woken[] };
    for (let run = 0; run < runs; run++) {
      // What nobody knows is answered by nobody, at once.
      samples.woken.push(await woken({ type: 'unknown' }));
      samples.ready.push(await woken({ type: 'wake' }));
    }
    return [
      { background: 'woken', ...summary(samples.woken) },
      { background: 'ready to read a text', ...summary(samples.ready) },
    ];
  } finally {
    await browser.close();
  }
}

interface Woken {
  readonly cpuMs: number;
  readonly answerMs: number;
}

const summary = (samples: readonly Woken[]) => ({
  'CPU ms': median(samples.map(({ cpuMs }) => cpuMs)),
  'answer ms': median(samples.map(({ answerMs }) => answerMs)),
});
