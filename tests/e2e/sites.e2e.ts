import { expect, test } from 'vitest';
import type { Page } from '../browser/types';
import { soon } from '../soon';
import { expectLaterPageMarked, hasMarks, openArticleTab, switchOn } from './siteSwitch';
import { withBrowsers } from './withBrowsers';

const site = 'http://127.0.0.1/*';
const otherSite = 'http://localhost/*';
const path = '/sample-article.html';

withBrowsers((setting) => {
  test('a site that is always on is read without a click, other sites are not', async () => {
    const { browser, server } = setting;
    await switchOn(browser, server.url(path));
    const page = await browser.open(server.url(path));
    await soon(() => hasMarks(page)).toBe(true);
    const panel = await openArticleTab(page);
    await soon(async () => (await panel.state()).switches.site).toBe(true);
    await panel.close();
    const other = await browser.open(server.otherOrigin + path);
    const otherPanel = await openArticleTab(other);
    await soon(async () => (await otherPanel.state()).switches.site).toBe(false);
    await page.close();
    await other.close();
  });

  test('a background that the browser ends, and an extension that it reloads, keep the site', async () => {
    const { browser, server } = setting;
    await browser.killBackgroundWorker();
    const page = await browser.open(server.url(path));
    await soon(() => hasMarks(page)).toBe(true);
    await page.close();
    await browser.reloadExtension();
    await expectLaterPageMarked(browser, server.url(path));
  });

  test('switched off, it is off', async () => {
    const { browser, server } = setting;
    await switchOn(browser, server.otherOrigin + path, otherSite);
    const page = await browser.open(server.url(path));
    const panel = await openArticleTab(page);
    await soon(async () => (await panel.state()).switches.site).toBe(true);
    await panel.toggle('site');
    await soon(async () => (await panel.state()).switches.site).toBe(false);
    await panel.close();
    await page.goto(server.url(path));
    await expectNoMarks(page);
    await page.close();
  });

  test('a site taken away in the browser’s own settings is off', async () => {
    const { browser, server } = setting;
    await switchOn(browser, server.url(path));
    await browser.revoke(site);
    const page = await browser.open(server.url(path));
    await expectNoMarks(page);
    const panel = await openArticleTab(page);
    await soon(async () => (await panel.state()).switches.site).toBe(false);
    await page.close();
  });

  /** A page that is not read has no event to wait for. The same page of a site that is on, opened after it, has its marks later. */
  const expectNoMarks = async (page: Page) => {
    const { browser, server } = setting;
    const other = await browser.open(server.otherOrigin + path, { in: 'window' });
    await soon(() => hasMarks(other)).toBe(true);
    expect(await hasMarks(page)).toBe(false);
    await other.close();
  };

  test('no console has an error', async () => {
    expect(await setting.browser.consoleErrors()).toEqual([]);
  });
});
