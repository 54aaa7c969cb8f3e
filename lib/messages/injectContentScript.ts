import { browser } from 'wxt/browser';

/** A page that is busy or broken may never run the script; the panel then says so instead of waiting for ever. */
const injectionDeadlineMs = 8000;

/**
 * Injects the content script into the tab, where a script that is already running stays. Returns false when the page has not run it
 * in time; throws when the browser denies access to the page. Does not wait for the page to load.
 */
export async function injectContentScript(tabId: number): Promise<boolean> {
  const injection = browser.scripting.executeScript({
    target: { tabId },
    files: ['/contentScript.js'],
    injectImmediately: true,
  });
  const deadline = new Promise<false>((resolve) => {
    setTimeout(() => resolve(false), injectionDeadlineMs);
  });
  return Promise.race([injection.then(() => true), deadline]);
}
