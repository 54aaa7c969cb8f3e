import { openBrowser } from '../browser/openBrowser';
import type { Browser, BrowserName, BrowserOptions } from '../browser/types';

let kept: Browser | null = null;

/**
 * The one browser of this worker, as after a fresh start ({@link Browser.startAfresh}). It stays for the next file and goes
 * with the worker. A browser that does not come to a fresh start is let go, so that only this file fails.
 */
export async function keptBrowser(
  name: BrowserName,
  extension: string,
  welcome: BrowserOptions['welcome'] = 'close',
): Promise<Browser> {
  if (!kept) {
    const opened = await openBrowser(name, { extension, welcome });
    kept = opened;
    void opened.ended.then(() => {
      if (kept === opened) kept = null;
    });
    return opened;
  }
  const browser = kept;
  try {
    await browser.startAfresh(welcome);
    return browser;
  } catch (error) {
    kept = null;
    browser.kill();
    throw error;
  }
}
