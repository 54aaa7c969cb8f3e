import { browser } from 'wxt/browser';

/**
 * Injects the content script into the tab, where one that is already running stays, and then the extraction if it is missing: one
 * after the other, as two files of one injection would run in one long task. Resolves once the page has run both, which a page that
 * is busy or broken may never do; throws when the browser denies access to the page. Does not wait for the page to load.
 */
export async function injectContentScript(tabId: number): Promise<void> {
  const isComplete = await inject(tabId, '/contentScript.js');
  if (isComplete !== true) await inject(tabId, '/extraction.js');
}

/** Runs the script in the page; gives what it returns. */
async function inject(tabId: number, file: '/contentScript.js' | '/extraction.js'): Promise<unknown> {
  const target = { tabId };
  const [injected] = await browser.scripting.executeScript({ target, files: [file], injectImmediately: true });
  return injected?.result;
}
