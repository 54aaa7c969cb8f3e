import { browser } from 'wxt/browser';
import { isOwnPage } from '../../lib/messages/sender';
import { storeBugReport } from './storedBugReport';
import { parseOpenPageRequest, type OpenPageRequest } from './openPageRequest';
import { storeForPrinting } from './storedArticle';

const portName = 'open-page';

/**
 * Opens a page in a tab, which closes a popup. So the background opens it, and is told through a port: an answer would come
 * too late for the popup, and Firefox makes an error of that.
 */
export function openPage(request: OpenPageRequest): void {
  browser.runtime.connect({ name: portName }).postMessage(request);
}

/** Opens what panels ask for; for the background. */
export function answerOpenPage(): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== portName || !isOwnPage(port.sender ?? {}, browser.runtime.id, browser.runtime.getURL('/')))
      return;
    port.onMessage.addListener((message: unknown) => {
      const request = parseOpenPageRequest(message);
      if (request) void openInTab(request);
    });
  });
}

/** Opens a page of the extension's own in a tab; for the background. */
export async function openInTab(request: OpenPageRequest): Promise<void> {
  if (request.page === 'options') {
    await browser.runtime.openOptionsPage();
    return;
  }
  if (request.page === 'print') await storeForPrinting(request.article);
  else await storeBugReport(request.text);
  await browser.tabs.create({ url: browser.runtime.getURL(`/${request.page}.html`) });
}
