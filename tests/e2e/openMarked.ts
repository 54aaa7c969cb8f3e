import { until } from '../browser/until';
import { cardInPage } from './cardInPage';
import type { Setting } from './withBrowsers';

let count = 0;

/** The page with its marks on, the panel closed, and the pointer out of the way. */
export async function openMarked({ browser, server }: Setting, path: string, changed: Record<string, boolean> = {}) {
  // The card is looked for in the page at this address.
  const url = server.url(`${path}?${++count}`);
  const page = await browser.open(url);
  const before = await page.html();
  const panel = await page.clickToolbarButton();
  await panel.waitUntilReady();
  const settings = { version: 1, marks: true, quotes: true, fragments: true, people: true, keys: false, ...changed };
  // The page may hear of a change after the panel that made it has closed: marks that went and came back tell that it has.
  for (const marks of [false, true]) {
    const stored = JSON.stringify({ settings: { ...settings, marks } });
    await panel.evaluate(`chrome.storage.local.set(${stored})`);
    await until(marks ? 'marks' : 'no marks', async () => (await page.painted()).length > 0 === marks);
  }
  await panel.close();
  const card = cardInPage(browser, page, url);
  await card.moveTo(2, 2);
  return { page, card, before };
}
