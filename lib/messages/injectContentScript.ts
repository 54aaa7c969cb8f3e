import { browser } from 'wxt/browser';

/**
 * Injects the content script into the tab, where a script that is already running stays. Resolves once the page has run it, which a
 * page that is busy or broken may never do; throws when the browser denies access to the page. Does not wait for the page to load.
 */
export async function injectContentScript(tabId: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId },
    files: ['/contentScript.js'],
    injectImmediately: true,
  });
}
