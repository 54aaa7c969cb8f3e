import { pollUntil } from './deadline';
import type { Browser } from './types';

const DEADLINE_MS = 30_000;

/** Closes the page that the extension opens once it is installed, when it has come to rest: Firefox calls less an error. */
export async function closeWelcome(browser: Browser): Promise<void> {
  const welcome = await browser.extensionPage('/welcome.html');
  await pollUntil(() => welcome.evaluate('CSS.highlights.size > 0'), DEADLINE_MS, 'the welcome page being drawn');
  await welcome.close();
}
