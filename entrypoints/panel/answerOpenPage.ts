import { browser } from 'wxt/browser';
import { isOwnPage } from '../../lib/messages/sender';
import { openPagePort } from './openPage';
import { parseOpenPageRequest, type OpenPageRequest } from './openPageRequest';
import { storeForPrinting } from './storedArticle';
import { storeBugReport } from './storedBugReport';

/** Opens the pages that panels ask for; called by the background. */
export function answerOpenPage(): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== openPagePort || !isOwnPage(port.sender ?? {}, browser.runtime.id, browser.runtime.getURL('/')))
      return;
    port.onMessage.addListener((message: unknown) => {
      const request = parseOpenPageRequest(message);
      if (request) void openInTab(request);
    });
  });
}

/** Opens one of the extension's pages in a tab; called by the background. */
export async function openInTab(request: OpenPageRequest): Promise<void> {
  if (request.page === 'options') {
    await browser.runtime.openOptionsPage();
    return;
  }
  if (request.page === 'print') await storeForPrinting(request.article);
  else await storeBugReport(request.text);
  await browser.tabs.create({ url: browser.runtime.getURL(`/${request.page}.html`) });
}
