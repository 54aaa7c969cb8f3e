import type { Browser, Page, PanelPage } from '../browser/types';
import { until } from '../browser/until';
import { afterTimers } from './afterTimers';
import { selectTab } from './panelTabs';

export const hasMarks = async (page: Page) => (await page.painted()).length > 10;

/** An extension that has just started may need a moment before the browser knows what it wants: a later page has it. */
export async function expectLaterPageMarked(browser: Browser, url: string): Promise<void> {
  const pages: Page[] = [];
  await until('a page being marked without a click', async () => {
    const page = await browser.open(url);
    pages.push(page);
    // Each page gets a second of its own before there is another, which would take it from it.
    await afterTimers(page, 1000);
    return (await Promise.all(pages.map(hasMarks))).includes(true);
  });
  for (const page of pages) await page.close();
}

/** Opens the popup at the tab where the site's switch is. */
export async function openArticleTab(page: Page): Promise<PanelPage> {
  const panel = await page.clickToolbarButton();
  await panel.waitUntilReady();
  await selectTab(panel, 'Article');
  return panel;
}

/** Turns a site on with the switch in the panel of one of its pages, and agrees to what the browser asks. */
export async function switchOn(browser: Browser, url: string, site = 'http://127.0.0.1/*'): Promise<void> {
  await browser.agreeTo(site);
  const page = await browser.open(url);
  const panel = await openArticleTab(page);
  await until('the site being off', async () => (await panel.state()).switches.site === false);
  await panel.toggle('site');
  await until('the site being on', async () => (await panel.state()).switches.site === true);
  await page.close();
}
