import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { browser as wxtBrowser } from 'wxt/browser';
import type { PageReading } from '../../lib/messages/reading';
import { openBrowser } from '../browser/openBrowser';
import { serve } from '../browser/serve';
import type { Browser, Page, Panel } from '../browser/types';
import { readJsonLines, writeJsonLines } from './jsonLines';
import { pageRecord } from './records';
import { showProgress } from './showProgress';

/** One line of a folder's `index.jsonl` or `gold.jsonl`. */
interface PageEntry {
  readonly id: string;
  /** HTML in UTF-8, maybe gzipped; relative to the folder. */
  readonly file: string;
  /** Where the page was published; its path is the one that it is served at. */
  readonly url: string;
}

type WxtBrowser = typeof wxtBrowser;

/** A page that takes longer is written down as failed. */
const pageDeadlineMs = 30_000;

/**
 * A saved page is a snapshot: its scripts, with nothing they need within reach, would send the reader elsewhere or hide what
 * they cannot complete. The extension's own script is not bound by the page's policy.
 */
const withoutScripts = { 'content-security-policy': "script-src 'none'" };

/** Memory grows with every page that a browser has shown. */
const pagesPerBrowser = 150;

/**
 * Reads each page of a folder with the built extension: in a real browser, after a real click on the toolbar button, on
 * loopback with nothing else within reach. Writes one line for each page; one that fails says so in its `status`.
 */
export async function evaluatePages(folder: string, outputFile: string, extension: string): Promise<void> {
  const index = ['index.jsonl', 'gold.jsonl'].map((name) => join(folder, name)).find(existsSync);
  if (!index) throw new Error(`${folder} has neither an index.jsonl nor a gold.jsonl.`);
  const entries = readJsonLines<PageEntry>(index);
  let served: { path: string; entry: PageEntry } | null = null;
  const server = await serve((path) =>
    served?.path === path ? { body: readPage(folder, served.entry), headers: withoutScripts } : null,
  );
  const records: object[] = [];
  let browser: Browser | null = null;
  try {
    for (const [number, entry] of entries.entries()) {
      if (number % pagesPerBrowser === 0) {
        await browser?.close();
        browser = null;
      }
      const path = pathOf(entry);
      served = { path, entry };
      try {
        browser ??= await openBrowser('chromium', { extension });
        records.push({ id: entry.id, ...pageRecord(await withDeadline(readInBrowser(browser, server.url(path)))) });
      } catch (error) {
        records.push({
          id: entry.id,
          status: `failed: ${String(error)}`,
          title: '',
          byline: null,
          text: '',
          quotes: [],
          people: [],
        });
        await browser?.close();
        browser = null;
      }
      showProgress(number + 1, entries.length, entry.id);
    }
  } finally {
    await browser?.close();
    await server.close();
    writeJsonLines(outputFile, records);
  }
}

function readPage(folder: string, entry: PageEntry): string {
  const bytes = readFileSync(join(folder, entry.file));
  return (entry.file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** The path alone: a query says nothing about the page, and the server looks at paths. */
function pathOf(entry: PageEntry): string {
  try {
    return decodeURIComponent(new URL(entry.url).pathname);
  } catch {
    return `/${entry.id}`;
  }
}

async function readInBrowser(browser: Browser, url: string): Promise<PageReading> {
  const page = await browser.open(url);
  try {
    const panel = await page.clickToolbarButton();
    return await readingOf(panel);
  } finally {
    await closeQuietly(page);
  }
}

/** Closing may fail when the page has crashed; the error that counts is the one before. */
async function closeQuietly(page: Page): Promise<void> {
  await page.close().catch((error: unknown) => console.error(`closing a page: ${String(error)}`));
}

/**
 * What the page tells a panel, asked for as a panel asks. The panel shows all of it but the article's text, which the
 * scorers of the extraction need.
 */
export function readingOf(panel: Panel): Promise<PageReading> {
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

async function withDeadline<Result>(work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${pageDeadlineMs} ms`)), pageDeadlineMs);
  });
  try {
    return await Promise.race([work, deadline]);
  } finally {
    clearTimeout(timer);
  }
}
