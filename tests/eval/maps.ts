import { join } from 'node:path';
import { wordsAt } from '../../lib/analysis/text/span';
import type { PageReading } from '../../lib/messages/reading';
import type { Page } from '../browser/types';
import { visitPages } from '../browser/visitPages';
import type { MapFigures } from './mapInPage';
import { bundleForPage } from '../browser/bundleForPage';
import { atEntry, readEntries, readingOf, type PageEntry } from './pages';
import { showProgress } from './showProgress';

/** What became of the maps of a folder's pages. */
export interface MapReport {
  pages: number;
  /** Units of the articles' texts that were looked up in their pages and back. */
  units: number;
  marks: number;
  /** A line for each page with a place or a mark that is not where it should be, or that could not be read. */
  readonly mistakes: string[];
}

const deadlineMs = 60_000;

/**
 * Looks up each unit of the article of each page in its page, and back, in a real browser; then clicks the toolbar button and
 * compares the words that are marked with the panel's.
 */
export async function checkMaps(folder: string, extension: string): Promise<MapReport> {
  const entries = readEntries(folder);
  const code = await bundleForPage(join(import.meta.dirname, 'mapInPage.ts'), 'pageMap');
  const report: MapReport = { pages: 0, units: 0, marks: 0, mistakes: [] };
  const options = { browser: 'chromium', extension, browsers: 2, deadlineMs } as const;
  const visit = (page: Page, entry: PageEntry) => atEntry(page, folder, entry, () => checkPage(page, code));
  for await (const { item, ...outcome } of visitPages(entries, options, visit)) {
    report.pages++;
    if (outcome.status === 'done') {
      const { map, marks, strays } = outcome.result;
      report.units += map.units;
      report.marks += marks;
      report.mistakes.push(...[...map.wrong, ...strays].map((mistake) => `${item.id}: ${mistake}`));
    } else report.mistakes.push(`${item.id}: ${outcome.reason}`);
    showProgress(report.pages, entries.length, item.id);
  }
  return report;
}

async function checkPage(page: Page, code: string) {
  const map = await page.evaluate<MapFigures>(`${code}; pageMap.mapInPage()`);
  const panel = await page.clickToolbarButton();
  const reading = await readingOf(panel);
  const painted = (await page.painted()).filter(({ kind }) => kind !== 'person');
  const said = quotedWords(reading);
  const strays = painted.map(({ words }) => plain(words)).filter((words) => !said.includes(words));
  return { map, marks: painted.length, strays };
}

/** The words of all quotations, as one text. */
const quotedWords = (reading: PageReading): string =>
  reading.status === 'ready'
    ? reading.analysis.quotes
        .flatMap(({ content }) => content.map((span) => plain(wordsAt(reading.article.text, span))))
        .join('\n')
    : '';

/** Without what shows nothing. */
const plain = (words: string): string =>
  words
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
