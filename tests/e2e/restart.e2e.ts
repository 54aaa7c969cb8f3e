import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { openBrowser } from '../browser/openBrowser';
import { serve, type PageServer } from '../browser/serve';
import { temporaryFolder } from '../browser/temporaryFolder';
import type { Browser } from '../browser/types';
import { pageOf, quote, story } from '../fixtures/awkwardPages';
import { soon } from '../soon';
import { expectLaterPageMarked, switchOn } from './siteSwitch';
import { statusAndSpeakers } from './statusAndSpeakers';
import { browserHere, builds } from './withBrowsers';

const pages: Readonly<Record<string, string>> = {
  '/sample-article.html': readFileSync('tests/fixtures/sample-article.html', 'utf8'),
  '/story.html': pageOf(`<article>${story()}</article>`),
};

/** One profile and two starts of its browser: what the reader allowed before the first end holds after the second start. */
describe(`${browserHere()}, closed and opened again`, () => {
  const profile = temporaryFolder('whosaid-profile-');
  const open = () => openBrowser(browserHere(), { extension: builds[browserHere()], profile: profile.path });
  let server: PageServer;
  let browser: Browser;

  beforeAll(async () => {
    server = await serve((path) => pages[path] ?? null);
    browser = await open();
    await switchOn(browser, server.url('/sample-article.html'));
    await browser.allowPrivateWindows();
    await browser.close();
    browser = await open();
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
    profile.remove();
  });

  test('a site that is always on still is, without a click', async () => {
    await expectLaterPageMarked(browser, server.url('/sample-article.html'));
  });

  test('a private window is read like any other, and leaves nothing stored', async () => {
    const page = await browser.open(server.url('/story.html'), { in: 'private-window' });
    const statements = async () =>
      (await page.painted()).filter(({ kind }) => kind === 'statement').map(({ words }) => words);
    const panel = await page.clickToolbarButton();
    await soon(() => statusAndSpeakers(panel)).toEqual({ status: '', speakers: ['Marit Holloway'] });
    await soon(statements).toEqual([quote]);
    await panel.toggle('marks');
    await soon(statements).toEqual([]);
    await panel.toggle('marks');
    await soon(statements).toEqual([quote]);
    const stored = () => panel.evaluate<string>('chrome.storage.local.get().then(Object.keys).then(String)');
    await soon(stored).toBe('settings');
    await page.close();
  });
});
