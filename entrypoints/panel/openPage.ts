import { browser } from 'wxt/browser';
import type { ArticleExport } from '../../lib/export/articleExport';
import { keepBugReport } from './keptBugReport';
import { keepForPrinting } from './printedArticle';

/** A page of the extension's own that a panel can ask for. */
type PageRequest =
  | { readonly page: 'options' }
  | { readonly page: 'print'; readonly article: ArticleExport }
  | { readonly page: 'bug-report'; readonly text: string };

const portName = 'open-page';

/**
 * Opens a page in a tab, which closes a popup. So the background opens it, and is told through a port: an answer would come
 * too late for the popup, and Firefox makes an error of that.
 */
export function openPage(request: PageRequest): void {
  browser.runtime.connect({ name: portName }).postMessage(request);
}

/** Opens what panels ask for; for the background. */
export function answerOpenPage(): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== portName || port.sender?.id !== browser.runtime.id) return;
    // Pages that websites show have no access to the extension's ports; its own panels are the only ones to ask.
    port.onMessage.addListener((request: PageRequest) => void openInTab(request));
  });
}

/** Opens a page of the extension's own in a tab; for the background. */
export async function openInTab(request: PageRequest): Promise<void> {
  if (request.page === 'options') {
    await browser.runtime.openOptionsPage();
    return;
  }
  if (request.page === 'print') await keepForPrinting(request.article);
  else await keepBugReport(request.text);
  await browser.tabs.create({ url: browser.runtime.getURL(`/${request.page}.html`) });
}
