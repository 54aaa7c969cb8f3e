import { browser } from 'wxt/browser';

/** A page that is busy or broken may never run the script; the panel says so instead of waiting forever. */
const injectionDeadlineMs = 8000;

/**
 * Puts the reader's script into the tab, where it is not there yet. Throws when the browser does not let us into the page,
 * or the page does not run the script in time. Waits for nothing else the page does.
 */
export async function injectReader(tabId: number): Promise<void> {
  const injection = browser.scripting.executeScript({
    target: { tabId },
    files: ['/reader.js'],
    injectImmediately: true,
  });
  const deadline = new Promise<never>((_, reject) => {
    setTimeout(
      () => reject(new Error(`The page did not run the script within ${injectionDeadlineMs} ms.`)),
      injectionDeadlineMs,
    );
  });
  await Promise.race([injection, deadline]);
}
