import { describe, expect, test } from 'vitest';
import type { Page, PanelPage } from '../browser/types';
import { soon } from '../soon';
import { oneVisit } from './oneVisit';
import { withBrowsers } from './withBrowsers';

const sampleHeadline = 'Harrow Bay votes to keep its last ferry, for one more winter';
const germanHeadline = 'Die letzte Fähre bleibt noch einen Winter';
const clickFirst = 'Click the button to read this page';

withBrowsers((setting) => {
  const open = (path: string, place: 'tab' | 'window' = 'tab') =>
    setting.browser.open(setting.server.url(path), { in: place });
  const openBeside = async (place: 'tab' | 'window' = 'tab') => {
    const page = await open('/sample-article.html', place);
    const popup = await page.clickToolbarButton();
    await popup.waitUntilReady();
    const beside = await popup.openBeside();
    await beside.waitUntilReady();
    return { page, popup, beside };
  };
  const click = async (page: Page) => {
    const popup = await page.clickToolbarButton();
    await popup.waitUntilReady();
    await popup.close();
  };
  const headline = async (panel: PanelPage) => (await panel.state()).headline;
  const place = async (panel: PanelPage) =>
    Number(await panel.evaluate(() => document.querySelector('[role=slider]')?.getAttribute('aria-valuenow')));

  describe('opened from the popup', () => {
    const visited = oneVisit(openBeside);

    test('it shows the same article in its place', async () => {
      const { popup, beside } = visited();
      expect(await headline(beside)).toBe(sampleHeadline);
      expect((await beside.state()).speakers.length).toBeGreaterThan(2);
      await soon(() => popup.isOpen()).toBe(false);
      expect(await beside.evaluate(() => document.querySelector('.side-panel'))).toBeNull();
    });

    test('it fits the width that the browser gives it', async () => {
      const { beside } = visited();
      // A region that scrolls sideways hides its end as well.
      const overflowing = () =>
        beside.evaluate(() =>
          [document.documentElement, ...document.querySelectorAll('main, .tabs')]
            .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
            .map(({ localName, className }) => `${localName} ${className}`),
        );
      expect(await overflowing()).toEqual([]);
    });

    test('the framed part of the strip moves with the page', async () => {
      const { page, beside } = visited();
      await soon(() => place(beside)).toBe(0);
      const scrollTo = (share: number) =>
        page.evaluate((part) => window.scrollTo(0, part * document.documentElement.scrollHeight), share);
      await scrollTo(0.5);
      await soon(() => place(beside)).toBeGreaterThan(20);
      const middle = await place(beside);
      await scrollTo(1);
      await soon(() => place(beside)).toBeGreaterThan(middle);
      await scrollTo(0);
      await soon(() => place(beside)).toBe(0);
    });

    test('a click on a quote in it scrolls the page there and stands out in it', async () => {
      const { page, beside } = visited();
      const last = (await beside.state()).speakers.flatMap(({ quotes }) => quotes).at(-1)?.text ?? '';
      await beside.clickQuote(last);
      await soon(async () => (await page.scrollPosition()).y).toBeGreaterThan(100);
      await soon(() => beside.evaluate(() => document.querySelector('[aria-current=true]')?.textContent)).toBe(last);
    });

    test('it closes', async () => {
      const { beside } = visited();
      await beside.close();
      await soon(() => beside.isOpen()).toBe(false);
    });
  });

  test('it follows the tab in front, and reads a page only after the click there', async () => {
    const { page, beside } = await openBeside();
    const other = await open('/german-article.html');
    await soon(() => headline(beside)).toBe(clickFirst);
    expect(await beside.text()).toContain('Click its button in the toolbar while this page is open.');
    expect(await beside.axe()).toEqual([]);
    await click(other);
    await soon(() => headline(beside)).toBe(germanHeadline);
    await page.bringToFront();
    await soon(() => headline(beside)).toBe(sampleHeadline);
    await other.bringToFront();
    await soon(() => headline(beside)).toBe(germanHeadline);
    await other.close();
    await page.bringToFront();
    await soon(() => headline(beside)).toBe(sampleHeadline);
    await beside.close();
    await page.close();
  });

  test('it follows its tab to another page and back', async () => {
    const { page, beside } = await openBeside();
    await page.goto(setting.server.url('/german-article.html'));
    // Firefox's permission ends with the page; Chromium's lasts within the site.
    await soon(() => headline(beside)).toBe(setting.name === 'firefox' ? clickFirst : germanHeadline);
    await click(page);
    await soon(() => headline(beside)).toBe(germanHeadline);
    await page.goto(setting.server.otherOrigin + '/sample-article.html');
    await soon(() => headline(beside)).toBe(clickFirst);
    await click(page);
    await soon(() => headline(beside)).toBe(sampleHeadline);
    await page.goBack();
    await soon(() => headline(beside)).toBeOneOf([clickFirst, germanHeadline]);
    await click(page);
    await soon(() => headline(beside)).toBe(germanHeadline);
    await beside.close();
    await page.close();
  });

  test('two windows with a panel each leave each other alone', async () => {
    const { page, beside } = await openBeside();
    const inWindow = await openBeside('window');
    await soon(() => headline(inWindow.beside)).toBe(sampleHeadline);
    const countChanges = (panel: PanelPage) =>
      panel.evaluate(() => {
        const root = document.getElementById('app');
        if (!root) throw new Error('The panel has no #app.');
        const seen: string[] = [];
        Object.assign(window, { seen });
        new MutationObserver(() => seen.push(document.querySelector('main')?.dataset.status ?? '')).observe(root, {
          subtree: true,
          attributeFilter: ['data-status'],
        });
      });
    await countChanges(beside);
    await inWindow.page.goto(setting.server.otherOrigin + '/german-article.html');
    await soon(() => headline(inWindow.beside)).toBe(clickFirst);
    await click(inWindow.page);
    await soon(() => headline(inWindow.beside)).toBe(germanHeadline);
    expect(await beside.evaluate('window.seen')).toEqual([]);
    await inWindow.beside.close();
    await inWindow.page.close();
    await beside.close();
    await page.close();
  });

  test('no console has an error', async () => {
    expect(await setting.browser.consoleErrors()).toEqual([]);
  });
});
