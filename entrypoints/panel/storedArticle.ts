import { browser } from 'wxt/browser';
import type { ArticleExport } from '../../lib/export/articleExport';
import { articleExportSchema } from '../../lib/export/articleExportSchema';
import { parseMessage } from '../../lib/messages/parseMessage';

const key = 'printed';

/** Stores an article for the print page: in memory, until the next one replaces it or the browser closes. */
export const storeForPrinting = (article: ArticleExport): Promise<void> =>
  browser.storage.session.set({ [key]: article });

/** The article stored last; null when there is none. */
export async function loadForPrinting(): Promise<ArticleExport | null> {
  const stored: unknown = (await browser.storage.session.get(key))[key];
  return parseMessage(articleExportSchema, stored);
}
