import { afterAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../browser/openBrowser';
import { serve } from '../browser/serve';
import { temporaryFolder } from '../browser/temporaryFolder';
import type { Browser, Page } from '../browser/types';
import { builds, withBrowsers } from './withBrowsers';

const site = 'http://127.0.0.1/*';
const path = '/sample-article.html';

const soon = <Value>(read: () => Promise<Value>) => expect.poll(read, { timeout: 8_000, interval: 100 });
const hasMarks = async (page: Page) => (await page.painted()).length > 10;

/** An extension that has just started may need a moment before the browser knows what it wants: a later page has it. */
async function expectMarksAfterLoading(page: Page, url: string): Promise<void> {
  for (let i = 0; i < 4; i++) {
    await page.goto(url);
    const isMarked = await soon(() => hasMarks(page))
      .toBe(true)
      .then(() => true)
      .catch(() => false);
    if (isMarked) return;
  }
  expect(await hasMarks(page)).toBe(true);
}

async function switchOn(browser: Browser, url: string): Promise<void> {
  await browser.agreeTo(site);
  const page = await browser.open(url);
  const panel = await page.clickToolbarButton();
  await panel.waitUntilReady();
  expect((await panel.state()).switches.site).toBe(false);
  await panel.toggle('site');
  await soon(async () => (await panel.state()).switches.site).toBe(true);
  await page.close();
}

withBrowsers((setting) => {
  test('a site that is always on is read without a click, other sites are not', async () => {
    const { browser, server } = setting;
    await switchOn(browser, server.url(path));
    const page = await browser.open(server.url(path));
    await soon(() => hasMarks(page)).toBe(true);
    const panel = await page.clickToolbarButton();
    expect((await panel.waitUntilReady()).switches.site).toBe(true);
    await panel.close();
    const other = await browser.open(server.otherOrigin + path);
    const otherPanel = await other.clickToolbarButton();
    expect((await otherPanel.waitUntilReady()).switches.site).toBe(false);
    await page.close();
    await other.close();
  });

  test('a background that the browser ends, and an extension that it reloads, keep the site', async () => {
    const { browser, server } = setting;
    await browser.killBackgroundWorker();
    const page = await browser.open(server.url(path));
    await soon(() => hasMarks(page)).toBe(true);
    await browser.reloadExtension();
    await expectMarksAfterLoading(page, server.url(path));
    await page.close();
  });

  test('switched off, it is off', async () => {
    const { browser, server } = setting;
    const page = await browser.open(server.url(path));
    const panel = await page.clickToolbarButton();
    await panel.waitUntilReady();
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
    const panel = await page.clickToolbarButton();
    expect((await panel.waitUntilReady()).switches.site).toBe(false);
    await page.close();
  });

  /** A page that is not read has no event to wait for: the same page with a click has its marks in a tenth of that time. */
  const expectNoMarks = async (page: Page) => {
    await new Promise((resolve) => setTimeout(resolve, 2000));
    expect(await hasMarks(page)).toBe(false);
  };

  test('no console has an error', async () => {
    expect(await setting.browser.consoleErrors()).toEqual([]);
  });
});

describe.each(['chromium', 'firefox'] as const)('%s, closed and opened again', (name) => {
  const profile = temporaryFolder('whosaid-profile-');
  afterAll(profile.remove);

  test('a site that is always on still is, without a click', async () => {
    const server = await serve('tests/fixtures');
    const open = () => openBrowser(name, { extension: builds[name], profile: profile.path });
    try {
      const before = await open();
      try {
        await switchOn(before, server.url(path));
      } finally {
        await before.close();
      }
      const after = await open();
      try {
        await expectMarksAfterLoading(await after.open(server.url(path)), server.url(path));
      } finally {
        await after.close();
      }
    } finally {
      await server.close();
    }
    // Two starts of a browser, and four loads of a page at most.
  }, 240_000);
});
