import { browser } from 'wxt/browser';
import type { ArticleExport } from '../../lib/export/articleExport';

/** What the extension's pages are given to show. */
interface Handed {
  readonly print: ArticleExport;
  readonly 'bug-report': string;
}

/** Hands one of the extension's pages what it shows: in memory, until the next is handed over or the browser closes. */
export const handOver = <Page extends keyof Handed>(page: Page, shown: Handed[Page]): Promise<void> =>
  browser.storage.session.set({ [page]: shown });

/** What was last handed to this page, which has to parse it; undefined when there is nothing. */
export const handedOver = async (page: keyof Handed): Promise<unknown> =>
  (await browser.storage.session.get(page))[page];
