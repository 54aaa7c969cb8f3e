import { describe, expect, test } from 'vitest';
import { goingOn, layers } from '../fixtures/layeredPages';
import { soon } from '../soon';
import { oneVisit } from './oneVisit';
import { openPanel } from './openPanel';
import { panelOn } from './panelOn';
import { withBrowsers } from './withBrowsers';

const paths = Object.entries({ ...layers, ...goingOn }).map(([what, page], i) => ({ what, page, path: `/${i}.html` }));

withBrowsers(
  (setting) => {
    describe.each(paths.filter(({ what }) => what in layers))('an article in $what', ({ path }) => {
      const visited = oneVisit(() => openPanel(setting, path));

      test('is read, and what it covers is not', async () => {
        const { page, panel, state } = visited();
        expect(state.speakers.map(({ name }) => name)).toEqual(['Marit Holloway']);
        expect(await panel.evaluate(() => document.body.textContent)).not.toContain('A few words');
        expect((await page.painted()).map(({ words }) => words).join(' ')).not.toContain('A few words');
      });

      test('its words can be gone to, and its card can be used', async () => {
        const { page, panel } = visited();
        const scrolled = () =>
          page.evaluate(() => {
            const [story] = [...document.querySelectorAll('article')];
            story?.parentElement?.scrollTo(0, 1200);
            const box = story?.querySelectorAll('p')[1]?.getBoundingClientRect();
            return box !== undefined && box.bottom < 0;
          });
        await soon(scrolled).toBe(true);
        await panel.clickQuote('We cannot open a door that may fall on us,');
        const isSeen = () =>
          page.evaluate(() => {
            const paragraph = document.querySelectorAll('article p')[1];
            const { x, y } = paragraph?.getBoundingClientRect() ?? new DOMRect();
            return document.elementFromPoint(x + 20, y + 8) === paragraph;
          });
        await soon(isSeen).toBe(true);
        await panel.close();
        await page.evaluate(() => {
          Object.assign(window, { own: new Set(document.querySelectorAll('*')) });
        });
        await page.hoverWords('fall on us');
        // A card under the layer, or in a part of the page that cannot be used, would not be hit.
        const isHit = () =>
          page.evaluate(() => {
            const { own } = window as unknown as { own: Set<Element> };
            for (let x = 5; x < innerWidth; x += 20)
              for (let y = 5; y < innerHeight; y += 20) {
                const hit = document.elementFromPoint(x, y);
                if (hit && !own.has(hit)) return true;
              }
            return false;
          });
        await soon(isHit).toBe(true);
      });
    });

    test.each(paths.filter(({ what }) => what in goingOn))(
      'a reader who goes on to the next story, $what, has that one read',
      async ({ path }) => {
        const { page, panel, state } = await panelOn(setting, path);
        expect(state.speakers.map(({ name }) => name)).toEqual(['Marit Holloway']);
        await page.evaluate('goOn()');
        await soon(async () => (await panel.state()).headline).toBe('Herring in the harbour');
        const speakers = async () => (await panel.state()).speakers.map(({ name }) => name);
        await soon(speakers).toContain('Nils Aker');
        expect(await speakers()).not.toContain('Marit Holloway');
      },
    );

    test('no console has an error', async () => {
      expect(await setting.browser.consoleErrors()).toEqual([]);
    });
  },
  (path) =>
    paths.find((one) => one.path === path)?.page ?? (path.startsWith('/2026/') ? (paths.at(-1)?.page ?? null) : null),
);
