import { expect, test } from 'vitest';
import { pageOf, quote, story } from '../fixtures/awkwardPages';
import type { Page } from '../browser/types';
import { soon } from '../soon';
import { visitInTest } from './oneVisit';
import { openMarked } from './openMarked';
import { withBrowsers } from './withBrowsers';

const filler = '<p>Nobody else asked for the floor, and the lamps stay lit until the surveyor has seen the roof.</p>';

const frame = (path: string) =>
  `<iframe src="${path}" style="width: 700px; height: 420px; margin: 180px 0 400px 90px; border: 11px solid; padding: 13px"></iframe>`;

const pages: Readonly<Record<string, string>> = {
  '/story.html': pageOf(`<article>${story()}${filler.repeat(30)}</article>`),
  '/framed.html': pageOf(frame('/story.html')),
  '/inner.html': pageOf(
    '<iframe src="/story.html" style="width: 500px; height: 300px; margin: 20px; border: 3px solid"></iframe>',
  ),
  '/twice-framed.html': pageOf(frame('/inner.html')),
};

withBrowsers(
  (setting) => {
    const open = async (path: string) => {
      const opened = await visitInTest(openMarked(setting, path, { keys: true }));
      await soon(async () => (await opened.page.painted()).map(({ words }) => words)).toContain(quote);
      return opened;
    };

    /** Where the words of the quotation stand in the page's window. */
    const wordsBox = (page: Page) =>
      page.evaluate((words: string) => {
        let x = 0;
        let y = 0;
        let inside = document;
        for (let element = inside.querySelector('iframe'); element; element = inside.querySelector('iframe')) {
          const { left, top } = element.getBoundingClientRect();
          const { paddingLeft, paddingTop } = getComputedStyle(element);
          x += left + element.clientLeft + parseFloat(paddingLeft);
          y += top + element.clientTop + parseFloat(paddingTop);
          if (!element.contentDocument) break;
          inside = element.contentDocument;
        }
        const text = inside.querySelector('#said')?.firstChild as Text;
        const range = inside.createRange();
        range.setStart(text, text.data.indexOf(words));
        range.setEnd(text, text.data.indexOf(words) + words.length);
        const box = range.getBoundingClientRect();
        return { left: x + box.left, top: y + box.top, bottom: y + box.bottom };
      }, quote);

    /** How far the card is below the words or above them, and to their side. */
    const expectBeside = async (page: Page, box: () => Promise<{ x: number; y: number; height: number }>) => {
      const words = await wordsBox(page);
      await soon(async () => {
        const { y, height } = await box();
        return Math.min(Math.abs(y - words.bottom), Math.abs(y + height - words.top));
      }).toBeLessThan(12);
      expect(Math.abs((await box()).x - words.left)).toBeLessThan(12);
    };

    test.each(['/framed.html', '/twice-framed.html'])(
      '%s: a card opens where the pointer rests, beside the words',
      async (path) => {
        const { page, card, before } = await open(path);
        const { left, top } = await wordsBox(page);
        await card.moveTo(left + 20, top + 6);
        await soon(() => card.text()).toContain('Marit Holloway');
        await expectBeside(page, card.box);
        await card.moveTo(2, 2);
        await soon(() => card.text()).toBeNull();
        expect(await page.html()).toBe(before);
      },
    );

    test('a card that a key opens is beside the words, whoever has the keyboard, and goes with them', async () => {
      const { page, card } = await open('/framed.html');
      await page.press('n');
      await soon(() => card.text()).toContain('Marit Holloway');
      await expectBeside(page, card.box);
      await page.press('Escape');
      await soon(() => card.text()).toBeNull();
      await page.evaluate(() => document.querySelector('iframe')?.contentWindow?.focus());
      await page.press('n');
      await soon(() => card.text()).toContain('Marit Holloway');
      // It goes with its words when the frame scrolls them out of sight.
      await page.evaluate(() => document.querySelector('iframe')?.contentWindow?.scrollTo(0, 900));
      await soon(() => card.text()).toBeNull();
    });

    test('a frame that goes takes the marks and the card along, one that comes gets them again', async () => {
      const { page, card } = await open('/framed.html');
      const showFrame = async () => {
        await soon(async () => (await page.painted()).map(({ words }) => words)).toContain(quote);
        // Marks may stand before the text is read to its end; keys do nothing until then.
        await soon(async () => {
          await page.press('n');
          return card.text();
        }).toContain('Marit Holloway');
      };
      await showFrame();
      await page.evaluate(() => {
        const frame = document.querySelector('iframe');
        frame?.contentWindow?.location.replace('about:blank');
      });
      await soon(async () => (await page.painted()).length).toBe(0);
      // What is left of the frame's document goes with the garbage.
      await page.weigh();
      await page.press('Escape');
      await soon(() => card.text()).toBeNull();
      await page.press('n');
      await page.evaluate(() => {
        const frame = document.querySelector('iframe');
        frame?.contentWindow?.location.replace('/story.html');
      });
      await showFrame();
    });

    test('no console has an error', async () => {
      expect(await setting.browser.consoleErrors()).toEqual([]);
    });
  },
  (path) => pages[path] ?? null,
);
