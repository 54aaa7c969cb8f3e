import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ChromiumBrowser } from '../browser/chromium/ChromiumBrowser';
import { openBrowser } from '../browser/openBrowser';
import { serve } from '../browser/serve';
import { puppeteerPage } from './puppeteerPage';
import { median, quantile } from './statistics';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  readonly args?: { readonly name?: string };
}

/** What a click adds to a page, from traces of the page's main thread. */
export async function measurePage(extension: string, pages: Readonly<Record<string, string>>, runs: number) {
  const server = await serve((path) => pages[path.slice(1)] ?? null);
  const browser = await openBrowser('chromium', { extension });
  if (!(browser instanceof ChromiumBrowser)) throw new Error('Traces come from Chromium only.');
  try {
    const rows = [];
    for (const name of Object.keys(pages)) {
      const samples: Sample[] = [];
      for (let i = 0; i < runs; i++) samples.push(await measureClick(browser, server.url(`/${name}`)));
      const row = (key: keyof Sample) => samples.map((sample) => sample[key]);
      rows.push({
        page: name,
        'popup ms': median(row('popupMs')),
        'marks ms': median(row('marksMs')),
        'marks p95': quantile(row('marksMs'), 0.95),
        'longest task ms': median(row('longestTaskMs')),
        'longest p95': quantile(row('longestTaskMs'), 0.95),
      });
    }
    return rows;
  } finally {
    await browser.close();
    await server.close();
  }
}

interface Sample {
  /** From the click to a popup that shows something. */
  readonly popupMs: number;
  /** From the click to painted marks and a filled panel. */
  readonly marksMs: number;
  readonly longestTaskMs: number;
}

async function measureClick(browser: ChromiumBrowser, url: string): Promise<Sample> {
  const page = await browser.open(url);
  const traced = await puppeteerPage(browser, url);
  const folder = mkdtempSync(join(tmpdir(), 'whosaid-trace-'));
  const file = join(folder, 'trace.json');
  try {
    await traced.tracing.start({ path: file, categories: ['toplevel', 'devtools.timeline', '__metadata'] });
    const mark = await traced.evaluate(() => {
      console.timeStamp('click');
      return performance.timeOrigin + performance.now();
    });
    const panel = await page.clickToolbarButton();
    await panel.state();
    const popupMs = Date.now() - mark;
    await panel.waitUntilReady();
    const marksMs = Date.now() - mark;
    await traced.tracing.stop();
    const { traceEvents } = JSON.parse(readFileSync(file, 'utf8')) as { traceEvents: TraceEvent[] };
    return { popupMs, marksMs, longestTaskMs: longestTask(traceEvents) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
    await page.close();
  }
}

/** The longest task, in ms, of the main thread on which the click was stamped, from the stamp on. */
function longestTask(events: readonly TraceEvent[]): number {
  const stamp = events.find((event) => event.name === 'TimeStamp');
  if (!stamp) throw new Error('The trace does not hold the stamp of the click.');
  const tasks = events.filter(
    ({ name, pid, tid, ts }) => /RunTask$/.test(name) && pid === stamp.pid && tid === stamp.tid && ts > stamp.ts,
  );
  return tasks.reduce((longest, task) => Math.max(longest, task.dur ?? 0), 0) / 1000;
}
