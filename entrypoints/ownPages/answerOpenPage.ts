import { browser } from 'wxt/browser';
import { isOwnPage } from '../../lib/messages/sender';
import { openedPages, openPagePort, type OpenedPage } from './openPage';

/** Opens the pages that panels ask for; called by the background. */
export function answerOpenPage(): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== openPagePort || !isOwnPage(port.sender ?? {}, browser.runtime.id, browser.runtime.getURL('/')))
      return;
    port.onMessage.addListener((message: unknown) => {
      const page = openedPages.find((one) => one === message);
      if (page) void openInTab(page);
    });
  });
}

/** Opens one of the extension's pages in a tab; called by the background. */
export async function openInTab(page: OpenedPage): Promise<void> {
  if (page === 'options') await browser.runtime.openOptionsPage();
  else await browser.tabs.create({ url: browser.runtime.getURL(`/${page}.html`) });
}
