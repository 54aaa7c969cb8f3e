import { browser } from 'wxt/browser';

/** A page that is busy or broken may never run the script; the panel says so instead of waiting forever. */
const injectionDeadlineMs = 8000;

/**
 * Puts the reader's script into the tab, where it is not there yet. Gives whether the page has run it in time; throws when the
 * browser does not let us into the page. Waits for nothing else the page does.
 */
export async function injectReader(tabId: number): Promise<boolean> {
  const injection = browser.scripting.executeScript({
    target: { tabId },
    files: ['/reader.js'],
    injectImmediately: true,
  });
  const deadline = new Promise<false>((resolve) => {
    setTimeout(() => resolve(false), injectionDeadlineMs);
  });
  return Promise.race([injection.then(() => true), deadline]);
}
