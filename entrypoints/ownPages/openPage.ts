import { browser } from 'wxt/browser';

/** The extension's own pages that a panel can open. */
export const openedPages = ['options', 'print', 'bug-report'] as const;

export type OpenedPage = (typeof openedPages)[number];

/** The name of the port through which a panel asks the background for a page. */
export const openPagePort = 'open-page';

/**
 * Opens one of the extension's pages in a tab. The background does it, as a new tab closes the popup. It is asked through a port:
 * the answer to a message would come after the popup has closed, which Firefox reports as an error.
 */
export function openPage(page: OpenedPage): void {
  browser.runtime.connect({ name: openPagePort }).postMessage(page);
}
