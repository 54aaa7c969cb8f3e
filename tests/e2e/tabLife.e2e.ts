import { expect, test } from 'vitest';
import { pageOf, quote, story } from '../fixtures/awkwardPages';
import type { Page } from '../browser/types';
import { soon } from '../soon';
import { statusAndSpeakers } from './statusAndSpeakers';
import { withBrowsers } from './withBrowsers';

const pages: Readonly<Record<string, string>> = { '/story.html': pageOf(`<article>${story()}</article>`) };

const statements = async (page: Page) =>
  (await page.painted()).filter(({ kind }) => kind === 'statement').map(({ words }) => words);

async function clickAndSee(page: Page): Promise<void> {
  const panel = await page.clickToolbarButton();
  await soon(() => statusAndSpeakers(panel)).toEqual({ status: '', speakers: ['Marit Holloway'] });
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
