import type { Browser } from './types';
import { until } from './until';

/** Closes the page that the extension opens once it is installed, when it has come to rest: Firefox calls less an error. */
export async function closeWelcome(browser: Browser): Promise<void> {
  const welcome = await browser.extensionPage('/welcome.html');
  await until('the welcome page being drawn', () => welcome.evaluate<boolean>('CSS.highlights.size > 0'));
  await welcome.close();
}
