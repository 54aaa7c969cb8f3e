import { afterAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../browser/openBrowser';
import { serve } from '../browser/serve';
import { temporaryFolder } from '../browser/temporaryFolder';
import { pageOf, quote, story } from '../fixtures/awkwardPages';
import type { Browser, Page } from '../browser/types';
import { soon } from '../soon';
import { browserHere, builds, withBrowsers } from './withBrowsers';

const pages: Readonly<Record<string, string>> = { '/story.html': pageOf(`<article>${story()}</article>`) };

const statements = async (page: Page) =>
  (await page.painted()).filter(({ kind }) => kind === 'statement').map(({ words }) => words);

async function clickAndSee(page: Page): Promise<void> {
  const panel = await page.clickToolbarButton();
  expect((await panel.waitUntilReady()).speakers.map(({ name }) => name)).toEqual(['Marit Holloway']);
  await soon(() => statements(page)).toEqual([quote]);
  await panel.close();
}

withBrowsers(
  (setting) => {
    test('a tab that the browser has discarded loads without marks, and a click brings them', async () => {
      const { browser, server } = setting;
      const page = await browser.open(server.url('/story.html'));
      await clickAndSee(page);
      const other = await browser.open('about:blank');
      await other.bringToFront();
      const again = await browser.discard(server.url('/story.html'));
      expect(await statements(again)).toEqual([]);
      await clickAndSee(again);
      await again.close();
      await other.close();
    });

    test('no console has an error', async () => {
      expect(await setting.browser.consoleErrors()).toEqual([]);
    });
  },
  (path) => pages[path] ?? null,
);

describe(`${browserHere()}, let into private windows`, () => {
  const profile = temporaryFolder('whosaid-private-');
  afterAll(profile.remove);

  const open = () => openBrowser(browserHere(), { extension: builds[browserHere()], profile: profile.path });
  const withBrowser = async (use: (browser: Browser) => Promise<void>) => {
    const browser = await open();
    try {
      await use(browser);
    } finally {
      await browser.close();
    }
  };

  test('a private window is read like any other, and leaves nothing stored', async () => {
    const server = await serve((path) => pages[path] ?? null);
    try {
      await withBrowser((browser) => browser.allowPrivateWindows());
      await withBrowser(async (browser) => {
        const page = await browser.open(server.url('/story.html'), { in: 'private-window' });
        const panel = await page.clickToolbarButton();
        expect((await panel.waitUntilReady()).speakers.map(({ name: speaker }) => speaker)).toEqual(['Marit Holloway']);
        await soon(() => statements(page)).toEqual([quote]);
        await panel.toggle('marks');
        await soon(() => statements(page)).toEqual([]);
        await panel.toggle('marks');
        await soon(() => statements(page)).toEqual([quote]);
        const stored = () => panel.evaluate<string>('chrome.storage.local.get().then(Object.keys).then(String)');
        await soon(stored).toBe('settings');
        await page.close();
      });
    } finally {
      await server.close();
    }
  });
});
