import type { Quote } from '../../lib/analysis/result/analysis';
import { textDirective } from '../../lib/export/textFragment';
import { passageSpan, passageText } from '../../lib/summary/passageText';
import { isOnScreen } from '../browser/isOnScreen';
import type { BrowserName, Page } from '../browser/types';
import { visitPages } from '../browser/visitPages';
import { atEntry, readEntries, readingOf, type PageEntry } from './pages';
import { showProgress } from './showProgress';

/** What became of the links to quotations of a folder's pages, in one browser. */
export interface LinkReport {
  /** Pages with quotations that are not on screen before the link is opened. */
  pages: number;
  links: number;
  /** Links that showed the quotation. */
  found: number;
  readonly mistakes: string[];
}

/** So many pages are enough to see what kinds of links fail. */
const pagesWanted = 20;

const linksPerPage = 3;

const deadlineMs = 90_000;

/** Browsers scroll to a fragment some time after the page has loaded. */
const scrollMs = 4000;

/** Opens links to quotations of the first pages that have some further down, and looks whether the words are on screen. */
export async function checkLinks(folder: string, browser: BrowserName, extension: string): Promise<LinkReport> {
  const report: LinkReport = { pages: 0, links: 0, found: 0, mistakes: [] };
  const visit = (page: Page, entry: PageEntry) => atEntry(page, folder, entry, () => openLinks(page));
  for await (const { item, ...outcome } of visitPages(readEntries(folder), { browser, extension, deadlineMs }, visit)) {
    if (outcome.status === 'done') {
      const { links, lost } = outcome.result;
      if (links > 0) report.pages++;
      report.links += links;
      report.found += links - lost.length;
      report.mistakes.push(...lost.map((words) => `${browser}, ${item.id}: ${words}`));
    } else report.mistakes.push(`${browser}, ${item.id}: ${outcome.reason}`);
    showProgress(report.pages, pagesWanted, item.id);
    if (report.pages === pagesWanted) break;
  }
  return report;
}

async function openLinks(page: Page): Promise<{ links: number; lost: string[] }> {
  const reading = await readingOf(await page.clickToolbarButton());
  if (reading.status !== 'ready') return { links: 0, lost: [] };
  const { text } = reading.article;
  const address = await page.evaluate('location.origin + location.pathname');
  const lost: string[] = [];
  let links = 0;
  for (const quote of spread(reading.analysis.quotes.filter(({ kind }) => kind === 'statement'))) {
    const words = passageText(text, quote);
    await page.goto(String(address));
    if (await page.evaluate(isOnScreen, words)) continue;
    links++;
    // A change of the fragment alone would not load the page anew.
    await page.goto('about:blank');
    await page.goto(`${String(address)}#:~:text=${textDirective(text, passageSpan(quote))}`);
    if (!(await comesOnScreen(page, words))) lost.push(words.slice(0, 80));
  }
  return { links, lost };
}

/** A few of them: from the beginning, the middle and the end. */
const spread = (quotes: readonly Quote[]): Quote[] =>
  quotes.filter((_, index) => index % Math.max(1, Math.ceil(quotes.length / linksPerPage)) === 0);

async function comesOnScreen(page: Page, words: string): Promise<boolean> {
  const end = Date.now() + scrollMs;
  do {
    if (await page.evaluate(isOnScreen, words)) return true;
    await new Promise((resolve) => setTimeout(resolve, 200));
  } while (Date.now() < end);
  return false;
}
