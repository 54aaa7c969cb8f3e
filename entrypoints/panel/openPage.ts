import { browser } from 'wxt/browser';
import type { OpenPageRequest } from './openPageRequest';

/** The name of the port through which a panel asks the background for a page. */
export const openPagePort = 'open-page';

/**
 * Opens one of the extension's pages in a tab. The background does it, as a new tab closes the popup. It is asked through a port:
 * the answer to a message would come after the popup has closed, which Firefox reports as an error.
 */
export function openPage(request: OpenPageRequest): void {
  browser.runtime.connect({ name: openPagePort }).postMessage(request);
}
