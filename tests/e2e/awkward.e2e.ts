import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { awkwardPages, pageOf, quote, story } from '../fixtures/awkwardPages';
import { withBrowsers } from './withBrowsers';

/** Without what shows nothing. */
const plain = (words: string) =>
  words
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

withBrowsers(
  (setting) => {
    test.each(awkwardPages.map((page, index) => ({ ...page, path: `/${index}.html` })))(
      '$point',
      async ({ path, then, expected, unread }) => {
        const page = await setting.browser.open(setting.server.url(path), { deadlineMs: 4000 });
        const panel = await page.clickToolbarButton();
        const state = await panel.waitUntilReady();
        if (expected instanceof RegExp) {
          expect(`${state.status} ${state.headline ?? ''}`).toMatch(expected);
        } else {
          const quoteMarks = async () =>
            plain(
              (await page.painted())
                .filter(({ kind }) => kind === 'statement')
                .map(({ words }) => words)
                .join(''),
            );
          if (then) {
            await expect.poll(quoteMarks, { timeout: 10_000 }).toContain(quote);
            await page.evaluate(`(() => { ${then} })()`);
          }
          const soon = expect.poll(quoteMarks, { timeout: 10_000 });
          await (expected === 'quote' ? soon.toContain(quote) : soon.not.toContain(quote));
          if (unread !== undefined) expect(await panel.evaluate(() => document.body.textContent)).not.toContain(unread);
          // Whatever is marked reads as the panel has it.
          const said = plain(await panel.evaluate(() => document.body.textContent));
          for (const { kind, words } of await page.painted())
            if (kind === 'statement' || kind === 'fragment') expect(said).toContain(plain(words));
        }
        await page.close();
      },
    );

    test('a page that never comes to its end is read', async () => {
      const page = await setting.browser.open(setting.server.url('/endless.html'), { deadlineMs: 4000 });
      const panel = await page.clickToolbarButton();
      await panel.waitUntilReady();
      expect(await panel.text()).toContain(quote);
      // Firefox styles no document, nor the marks in it, before its end.
      if (setting.browser.name !== 'firefox')
        await expect.poll(async () => (await page.painted()).length, { timeout: 10_000 }).toBeGreaterThan(0);
      await page.close();
    });

    test('no console has an error', async () => {
      expect(await setting.browser.consoleErrors()).toEqual([]);
    });
  },
  (path) => {
    if (path === '/sample.html') return readFileSync('tests/fixtures/sample-article.html', 'utf8');
    if (path === '/story.html') return pageOf(`<article>${story()}</article>`);
    if (path === '/endless.html')
      return { body: pageOf(`<article>${story()}</article>`).replace(/<\/body>.*$/s, ''), isEndless: true };
    // Never answered: what waits for it waits for ever.
    if (path === '/never.png') return new Promise(() => undefined);
    return awkwardPages[Number(/^\/(\d+)\.html$/.exec(path)?.[1] ?? NaN)]?.page ?? null;
  },
);
