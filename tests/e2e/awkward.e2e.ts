import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ConsoleError, Page, PanelPage } from '../browser/types';
import { until } from '../browser/until';
import { pageOf, quote, story } from '../fixtures/awkwardPages';
import { awkwardVisits } from '../fixtures/awkwardVisits';
import { soon } from '../soon';
import { withBrowsers } from './withBrowsers';

/** Without what shows nothing. */
const plain = (words: string) =>
  words
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

withBrowsers(
  (setting) => {
    /** What the consoles have said, and after which page. */
    const noted: (ConsoleError & { after: string })[] = [];

    /** One tab shows all pages, one after the other: a new one would be a fifth of a visit. */
    let page: Page;
    beforeAll(async () => {
      page = await setting.browser.open('about:blank');
    });
    afterAll(() => page.close());

    /** Goes to a page that may never end, until its article is there. */
    const goToUnended = async (path: string) => {
      await page.goto(setting.server.url(path), 'begun');
      await until('the article being there', () =>
        page.evaluate<boolean>(`document.body?.textContent.includes('at a respectful distance') === true`),
      );
    };

    describe.each(awkwardVisits.map((visit, index) => ({ ...visit, path: `/${index}.html` })))(
      '$what',
      ({ what, path, loading, questions }) => {
        let panel: PanelPage;
        beforeAll(async () => {
          await (loading === 'begun' ? goToUnended(path) : page.goto(setting.server.url(path)));
          panel = await page.clickToolbarButton();
          await panel.waitUntilReady();
        });
        afterAll(async () => {
          await panel.close();
          const errors = (await setting.browser.consoleErrors()).slice(noted.length);
          noted.push(...errors.map((error) => ({ after: what, ...error })));
        });

        test.each(questions)('$point', async ({ then, expected, said = quote, unread }) => {
          if (expected instanceof RegExp) {
            const state = await panel.state();
            expect(`${state.status} ${state.headline ?? ''}`).toMatch(expected);
            return;
          }
          const quoteMarks = async () =>
            plain(
              (await page.painted())
                .filter(({ kind }) => kind === 'statement')
                .map(({ words }) => words)
                .join(''),
            );
          if (then) {
            if (expected === 'no-quote') await soon(quoteMarks).toContain(said);
            await page.evaluate(`(() => { ${then} })()`);
          }
          await (expected === 'quote' ? soon(quoteMarks).toContain(said) : soon(quoteMarks).not.toContain(said));
          // Whatever is marked reads as the panel has it, in time: marks may come before the panel's list.
          const listed = async () => plain(await panel.evaluate(() => document.body.textContent));
          for (const { kind, words } of await page.painted())
            if (kind === 'statement' || kind === 'fragment') await soon(listed).toContain(plain(words));
          if (unread !== undefined) expect(await listed()).not.toContain(unread);
        });
      },
    );

    test('a page that never comes to its end is read', async () => {
      await goToUnended('/endless.html');
      const panel = await page.clickToolbarButton();
      await panel.waitUntilReady();
      await soon(() => panel.text()).toContain(quote);
      // Firefox styles no document, nor the marks in it, before its end.
      if (setting.browser.name !== 'firefox') await soon(async () => (await page.painted()).length).toBeGreaterThan(0);
    });

    test('no console has an error', async () => {
      expect(noted).toEqual([]);
      expect(await setting.browser.consoleErrors()).toEqual([]);
    });
  },
  (path) => {
    if (path === '/story.html') return pageOf(`<article>${story()}</article>`);
    if (path === '/endless.html')
      return { body: pageOf(`<article>${story()}</article>`).replace(/<\/body>.*$/s, ''), isEndless: true };
    // Never answered: what waits for it waits for ever.
    if (path === '/never.png') return new Promise(() => undefined);
    return awkwardVisits[Number(/^\/(\d+)\.html$/.exec(path)?.[1] ?? NaN)]?.page ?? null;
  },
);
