import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import type { Page } from '../browser/types';
import { until } from '../browser/until';
import { soon } from '../soon';
import { leaveMs } from '../../lib/card/pointerCards';
import { restMs } from '../../lib/card/pointerRest';
import { afterTimers } from './afterTimers';
import { cardInPage, type CardInPage } from './cardInPage';
import { oneVisit, visitInTest } from './oneVisit';
import { openMarked } from './openMarked';
import { panelOn } from './panelOn';
import { withBrowsers } from './withBrowsers';

const sample = readFileSync('tests/fixtures/sample-article.html', 'utf8');

/** A page that takes down what it hears, and every change of its document beyond the article. */
const listening = sample.replace(
  '<head>',
  `<head><script>
    window.heard = [];
    for (const type of ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'keydown', 'keyup', 'keypress', 'copy', 'focusin'])
      document.addEventListener(type, (event) => heard.push(event.type + ' ' + (event.key ?? '')));
    for (const type of ['keydown', 'keyup', 'keypress'])
      document.addEventListener(type, (event) => heard.push('early ' + event.type + ' ' + event.key), true);
  </script>`,
);

/** What lies over the words, or keeps the pointer off them, but can be seen through: each by a class of the page's. */
const seenThrough = {
  'a clear layer': 'clear',
  'a link stretched over all of it': 'linked',
  'words that take no pointer': 'untouched',
};

const layered = sample
  .replace(
    '</head>',
    `<style>
      .layer { display: none; position: fixed; inset: 0 }
      .clear .clear.layer, .covered .covered.layer { display: block }
      .covered.layer { background: white }
      .linked a[href="#more"]::after { content: ""; position: fixed; inset: 0 }
      .untouched p { pointer-events: none }
    </style></head>`,
  )
  .replace(
    '</body>',
    '<div class="clear layer"></div><div class="covered layer"></div><a href="#more">More</a></body>',
  );

const pages: Readonly<Record<string, { body: string; headers?: Record<string, string> }>> = {
  '/sample.html': { body: sample },
  '/layered.html': { body: layered },
  '/listening.html': { body: listening },
  '/strict.html': {
    body: sample,
    headers: {
      'content-security-policy':
        "default-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    },
  },
};

/** Once a pointer has rested for as long as a card takes to open, and been away for as long as one takes to close. */
const whenCardsAreAtRest = (page: Page) => afterTimers(page, restMs + leaveMs);

withBrowsers(
  (setting) => {
    /** One page for the tests of a block, each of which finds the card closed, the pointer away and the page at its top. */
    const oneMarked = (path = '/sample.html', settings: Record<string, boolean> = {}) => {
      const visited = oneVisit(() => openMarked(setting, path, settings));
      afterEach(async () => {
        const { page, card } = visited();
        await card.moveTo(2, 2);
        await until('the card closing', async () => !(await card.isShown()));
        await page.evaluate(() => scrollTo(0, 0));
      });
      return visited;
    };

    const hover = async (page: Page, card: CardInPage, words: string, shown: string) => {
      await page.hoverWords(words);
      await soon(() => card.text()).toContain(shown);
    };

    describe('a page, and a pointer', () => {
      const visited = oneMarked();

      test('a quotation: who said it and how we know, until the pointer has left both words and card', async () => {
        const { page, card, before } = visited();
        await hover(page, card, 'A town that cannot keep', 'Odalys Brennick');
        const text = await card.text();
        for (const part of [
          'Mayor',
          '“she” taken to be Odalys Brennick added',
          'statement of',
          '2 of 3',
          'Copy with source',
        ])
          expect(text).toContain(part);
        await card.hover();
        await whenCardsAreAtRest(page);
        expect(await card.text()).toBe(text);
        await card.moveTo(2, 2);
        await soon(() => card.text()).toBeNull();
        expect(await page.html()).toBe(before);
      });

      test('a quotation that nobody is named for, and a person', async () => {
        const { page, card } = visited();
        await hover(page, card, 'creative', 'No named speaker');
        await hover(page, card, 'Wren, ', 'Lucasta Wren');
        expect(await card.text()).toContain('quoted 2 times');
        expect(await card.text()).toContain('said Lucasta Wren of the Coastal Institute');
      });

      test('Escape closes the card, and it stays away while the pointer lies where it is', async () => {
        const { page, card, before } = visited();
        await hover(page, card, 'April is not a plan', 'Imke Achterveld');
        await page.press('Escape');
        await soon(() => card.text()).toBeNull();
        expect(await page.html()).toBe(before);
        await page.hoverWords('not a plan');
        await whenCardsAreAtRest(page);
        expect(await card.text()).toBeNull();
        await hover(page, card, 'borrowed from the school roof', 'Teodor Vance');
      });

      test('a tap opens the card, a tap on the same words or elsewhere closes it', async () => {
        const { page, card } = visited();
        await page.tapWords('We are not going to leave');
        await soon(() => card.text()).toContain('Odalys Brennick');
        await whenCardsAreAtRest(page);
        expect(await card.text()).toContain('Odalys Brennick');
        await page.tapWords('We are not going to leave');
        await soon(() => card.text()).toBeNull();
        await page.tapWords('April is not a plan');
        await soon(() => card.text()).toContain('Imke Achterveld');
        await page.tapWords('Keeping the Marigold at sea');
        await soon(() => card.text()).toBeNull();
      });

      test('the card lies beside the words, inside the window', async () => {
        const { page, card } = visited();
        await hover(page, card, 'borrowed from the school roof', 'Teodor Vance');
        const { x, y, width, height } = await card.box();
        const window = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
        expect(Math.min(x, y, window.width - x - width, window.height - y - height)).toBeGreaterThanOrEqual(0);
        const words = await page.evaluate(() => {
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const start = (node as Text).data.indexOf('borrowed from');
            if (start < 0) continue;
            const range = document.createRange();
            range.setStart(node, start);
            range.setEnd(node, start + 8);
            return range.getBoundingClientRect().bottom;
          }
          return 0;
        });
        expect(y - words).toBeGreaterThanOrEqual(0);
        expect(y - words).toBeLessThan(40);
      });

      test('the next quote of the speaker: the page goes there, and the card with it', async () => {
        const { page, card } = visited();
        await hover(page, card, 'A town that cannot keep', '2 of 3');
        const { y } = await page.scrollPosition();
        await card.click('Next');
        await soon(() => card.text()).toContain('3 of 3');
        expect((await page.scrollPosition()).y).toBeGreaterThan(y + 300);
        expect(await card.text()).toContain('phrase of 3 words');
        await whenCardsAreAtRest(page);
        expect(await card.text()).toContain('3 of 3');
        await card.click('Previous');
        await soon(() => card.text()).toContain('2 of 3');
        await page.press('Escape');
      });

      test('copying says so', async () => {
        const { page, card } = visited();
        await hover(page, card, 'We are not going to leave', 'Copy with source');
        await card.click('Copy');
        await soon(() => card.text()).toContain('Copied');
        await soon(() => card.announcement()).toBe('Copied');
      });

      test('keys do nothing until the reader turns them on', async () => {
        const { page, card } = visited();
        await page.press('n');
        await whenCardsAreAtRest(page);
        expect(await card.text()).toBeNull();
      });

      test.each(['light', 'dark'] as const)(
        'on a %s page the card is as the page, and axe finds nothing',
        async (scheme) => {
          const { page, card } = visited();
          await page.evaluate((ground) => {
            document.documentElement.style.colorScheme = ground;
          }, scheme);
          await hover(page, card, 'We are not going to leave', 'Odalys Brennick');
          expect(await card.style('color-scheme')).toBe(scheme);
          expect(await card.axe()).toEqual([]);
          await hover(page, card, 'Wren, ', 'Lucasta Wren');
          expect(await card.axe()).toEqual([]);
        },
      );
    });

    describe('a page with layers', () => {
      const visited = oneMarked('/layered.html');

      test.each(Object.entries(seenThrough))('a card comes through %s', async (_what, layer) => {
        const { page, card } = visited();
        await page.evaluate((name: string) => void (document.documentElement.className = name), layer);
        await hover(page, card, 'A town that cannot keep', 'Odalys Brennick');
      });

      test('no card comes through what covers the words', async () => {
        const { page, card } = visited();
        await page.evaluate(() => void (document.documentElement.className = 'covered'));
        await page.hoverWords('A town that cannot keep');
        await whenCardsAreAtRest(page);
        expect(await card.text()).toBeNull();
      });
    });

    describe('a page, and its keys', () => {
      const visited = oneMarked('/sample.html', { keys: true });

      test('keys go from quote to quote, and say where', async () => {
        const { page, card, before } = visited();
        await page.press('n');
        await soon(() => card.text()).toContain('Odalys Brennick');
        await soon(() => card.announcement()).toMatch(/^1 of \d+, Odalys Brennick$/);
        expect(await card.focused()).toBe('');
        await page.press('n');
        await soon(() => card.announcement()).toMatch(/^2 of \d+, Odalys Brennick$/);
        await page.press('n');
        await soon(() => card.announcement()).toMatch(/^3 of \d+, Ruben Achterveld$/);
        await page.press('p');
        await soon(() => card.announcement()).toMatch(/^2 of \d+, Odalys Brennick$/);
        await page.press('s');
        await soon(() => card.text()).toContain('3 of 3');
        expect((await page.painted()).filter(({ kind }) => kind === 'spot').map(({ words }) => words)).toEqual([
          'fair and lasting',
        ]);
        await page.press('Tab');
        expect(await card.focused()).toContain('Previous');
        await page.press('Enter');
        await soon(() => card.text()).toContain('2 of 3');
        expect(await card.focused()).toContain('Previous');
        await page.press('Escape');
        await soon(() => card.text()).toBeNull();
        expect(await page.html()).toBe(before);
        await page.press('m');
        await soon(async () => (await page.painted()).filter(({ kind }) => kind !== 'spot')).toEqual([]);
        await page.press('m');
        await soon(async () => (await page.painted()).length).toBeGreaterThan(10);
      });

      test('an open card goes to words that the page has drawn again', async () => {
        const { page, card } = visited();
        for (const place of ['1 of', '2 of']) {
          await page.press('n');
          await soon(() => card.announcement()).toContain(place);
        }
        await page.evaluate(() => {
          for (const paragraph of document.querySelectorAll('p'))
            if (!paragraph.innerText.includes('afloat')) paragraph.replaceWith(paragraph.cloneNode(true));
        });
        await soon(async () => (await page.painted()).map(({ words }) => words).join()).toContain('I slept four hours');
        await page.press('n');
        await soon(() => card.announcement()).toMatch(/^3 of \d+, Ruben Achterveld$/);
        await page.press('Escape');
      });

      test('what is typed into a field is text, and the keyboard comes back to where it was', async () => {
        const { page, card } = visited();
        await page.evaluate(() => document.querySelector('input')?.focus());
        await page.press('n');
        await whenCardsAreAtRest(page);
        expect(await card.text()).toBeNull();
        expect(await page.evaluate(() => document.querySelector('input')?.value)).toBe('n');
        await page.evaluate(() => document.querySelector<HTMLElement>('.newsletter button')?.focus());
        await page.press('n');
        await soon(() => card.focused()).toBe('');
        await page.press('Escape');
        expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Subscribe');
      });
    });

    test('the first card comes though the browser has ended the background', async () => {
      const path = '/sample.html?asleep';
      const { page, panel } = await panelOn(setting, path);
      await panel.close();
      await setting.browser.killBackgroundWorker();
      const card = cardInPage(setting.browser, page, setting.server.url(path));
      await hover(page, card, 'A town that cannot keep', 'Odalys Brennick');
    });

    test('the page hears nothing of what happens in the card', async () => {
      const { page, card } = await visitInTest(openMarked(setting, '/listening.html', { keys: true }));
      await hover(page, card, 'A town that cannot keep', '2 of 3');
      await page.evaluate('void (heard.length = 0)');
      await card.click('Next');
      await soon(() => card.text()).toContain('3 of 3');
      for (const key of ['p', 'Tab', 'x', 'Escape']) await page.press(key);
      await soon(() => card.text()).toBeNull();
      expect(await page.evaluate('heard')).toEqual([]);
      await page.press('x');
      expect(await page.evaluate('heard')).toContain('keydown x');
    });

    test('a page that forbids all styles', async () => {
      const { page, card } = await visitInTest(openMarked(setting, '/strict.html'));
      await hover(page, card, 'We are not going to leave', 'Odalys Brennick');
      expect(await card.style('background-color')).toBe('rgb(255, 255, 255)');
      expect(await card.style('position')).toBe('fixed');
    });

    test('no console has an error', async () => {
      const errors = (await setting.browser.consoleErrors()).filter(
        ({ text }) => !/Content.Security.Policy/i.test(text),
      );
      expect(errors).toEqual([]);
    });
  },
  (path) => pages[path] ?? null,
);
