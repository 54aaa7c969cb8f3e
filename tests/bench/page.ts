import { ChromiumBrowser } from '../browser/chromium/ChromiumBrowser';
import { openBrowser } from '../browser/openBrowser';
import { serve } from '../browser/serve';
import { longestTask } from './longestTask';
import { puppeteerPage } from './puppeteerPage';
import { median, quantile } from './statistics';

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
  try {
    const { value, longestTaskMs } = await longestTask(traced, async () => {
      const click = Date.now();
      const panel = await page.clickToolbarButton();
      await panel.state();
      const popupMs = Date.now() - click;
      await panel.waitUntilReady();
      return { popupMs, marksMs: Date.now() - click };
    });
    return { ...value, longestTaskMs };
  } finally {
    await page.close();
  }
}
