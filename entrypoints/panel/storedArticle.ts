import { browser } from 'wxt/browser';
import type { ArticleExport } from '../../lib/export/articleExport';
import { articleExportSchema } from '../../lib/export/articleExportSchema';
import { parseMessage } from '../../lib/messages/parseMessage';

const key = 'printed';

/** Keeps what is to be printed for the page that shows it: in memory, until another takes its place or the browser closes. */
export const storeForPrinting = (article: ArticleExport): Promise<void> =>
  browser.storage.session.set({ [key]: article });

/** What was kept last; null when there is nothing. */
export async function loadForPrinting(): Promise<ArticleExport | null> {
  const kept: unknown = (await browser.storage.session.get(key))[key];
  return parseMessage(articleExportSchema, kept);
}
