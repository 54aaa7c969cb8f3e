import type { Browser, Page, PanelPage } from '../browser/types';
import { until } from '../browser/until';
import { cardInPage } from '../e2e/cardInPage';

/** A page with its panel, once the article is read. */
export async function openRead(browser: Browser, url: string): Promise<{ page: Page; panel: PanelPage }> {
  const page = await browser.open(url);
  const panel = await page.clickToolbarButton();
  await panel.waitUntilReady();
  return { page, panel };
}

/** A page of the extension's own, once there is something in it. */
export async function drawn(browser: Browser, path: string): Promise<PanelPage> {
  const page = await browser.extensionPage(path);
  await until(`${path} being drawn`, () => page.evaluate<boolean>('document.querySelector("main") !== null'));
  return page;
}

/** Opens the card of a quotation of the sample article. */
export async function openedCard(browser: Browser, page: Page): Promise<void> {
  const card = cardInPage(browser, page, await page.evaluate<string>('location.href'));
  await page.hoverWords('I slept four hours this week');
  await until('the card opening', () => card.text());
}
