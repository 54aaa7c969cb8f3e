import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { browser as wxtBrowser } from 'wxt/browser';
import type { PageReading } from '../../lib/messages/reading';
import { serve } from '../browser/serve';
import type { Page, PanelPage } from '../browser/types';
import { visitPages } from '../browser/visitPages';
import { readJsonLines, writeJsonLines } from './jsonLines';
import { failedRecord, pageRecord } from './records';
import { showProgress } from './showProgress';

/** One line of a folder's `index.jsonl` or `gold.jsonl`. */
export interface PageEntry {
  readonly id: string;
  /** HTML in UTF-8, maybe gzipped; relative to the folder. */
  readonly file: string;
  /** Where the page was published; it is served at its path and query. */
  readonly url: string;
}

type WxtBrowser = typeof wxtBrowser;

/** A page that takes longer is written down as failed. */
const deadlineMs = 30_000;

/**
 * A page that is all in one file runs its scripts. One that loads some from elsewhere is a snapshot: with nothing that they need
 * within reach, they would send the reader away or hide what they cannot complete. The extension's own script is not bound by
 * the page's policy.
 */
const policyFor = (html: string) => ({
  'content-security-policy': `script-src ${/<script\b[^>]*\ssrc\s*=/i.test(html) ? "'none'" : "'unsafe-inline'"}`,
});

/**
 * Reads each page of a folder with the built extension: in a real browser, after a real click on the toolbar button, on
 * loopback with nothing else within reach. Writes one line for each page; one that fails says so in its `status`.
 */
export async function evaluatePages(folder: string, outputFile: string, extension: string): Promise<void> {
  const entries = readEntries(folder);
  const records = new Map<PageEntry, object>();
  // Two pages beside each other keep two cores busy: one loads while the other is read.
  const options = { browser: 'chromium', extension, browsers: 2, deadlineMs } as const;
  try {
    for await (const visit of visitPages(entries, options, (page, entry) =>
      atEntry(page, folder, entry, async () => readingOf(await page.clickToolbarButton())),
    )) {
      const { id } = visit.item;
      const record =
        visit.status === 'done' ? pageRecord(visit.result) : failedRecord(`${visit.status}: ${visit.reason}`);
      records.set(visit.item, { id, ...record });
      showProgress(records.size, entries.length, id);
    }
  } finally {
    writeJsonLines(
      outputFile,
      entries.map((entry) => records.get(entry) ?? { id: entry.id, ...failedRecord('failed: not reached') }),
    );
  }
}

/** The pages of a folder, by its index. */
export function readEntries(folder: string): PageEntry[] {
  const index = ['index.jsonl', 'gold.jsonl'].map((name) => join(folder, name)).find(existsSync);
  if (!index) throw new Error(`${folder} has neither an index.jsonl nor a gold.jsonl.`);
  return readJsonLines<PageEntry>(index);
}

/** Serves the page at the path that it was published at, and does the work there. */
export async function atEntry<Result>(
  page: Page,
  folder: string,
  entry: PageEntry,
  work: () => Promise<Result>,
): Promise<Result> {
  const { path, query } = addressOf(entry);
  const body = readPage(folder, entry);
  const server = await serve((asked) => (asked === path ? { body, headers: policyFor(body) } : null));
  try {
    await page.goto(server.origin + encodeURI(path) + query);
    return await work();
  } finally {
    await server.close();
  }
}

function readPage(folder: string, entry: PageEntry): string {
  const bytes = readFileSync(join(folder, entry.file));
  return (entry.file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** What of the page's address stands behind the host. The server looks at the path alone. */
function addressOf(entry: PageEntry): { path: string; query: string } {
  try {
    const { pathname, search } = new URL(entry.url);
    return { path: decodeURIComponent(pathname), query: search };
  } catch {
    return { path: `/${entry.id}`, query: '' };
  }
}

/**
 * What the page tells a panel, asked for as a panel asks. The panel shows all of it but the article's text, which the
 * scorers of the extraction need.
 */
export function readingOf(panel: PanelPage): Promise<PageReading> {
  return panel.evaluate(async () => {
    const scope = globalThis as unknown as { browser?: WxtBrowser; chrome: WxtBrowser };
    const api = scope.browser ?? scope.chrome;
    const [tab] = await api.tabs.query({ active: true, currentWindow: true });
    for (;;) {
      const reading = await new Promise<PageReading | null>((resolve) => {
        const port = api.tabs.connect(tab?.id ?? -1, { name: 'panel', frameId: 0 });
        port.onMessage.addListener((message: { type: string; reading: PageReading }) => {
          if (message.type === 'reading' && message.reading.status !== 'reading') resolve(message.reading);
        });
        // The script is not in the page yet.
        port.onDisconnect.addListener(() => resolve(null));
      });
      if (reading) return reading;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  });
}
