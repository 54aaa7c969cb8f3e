import { expect, test } from 'vitest';
import { farOff } from '../fixtures/hardToReach';
import { soon } from '../soon';
import { panelOn } from './panelOn';
import { withBrowsers } from './withBrowsers';

const paths = Object.entries(farOff).map(([what, page], i) => ({ what, page, path: `/${i}.html` }));

withBrowsers(
  (setting) => {
    test.each(paths)('a jump to words $what ends on them', async ({ path }) => {
      const {
        page,
        panel,
        state: { speakers, unnamed },
      } = await panelOn(setting, path);
      const [quote] = [...speakers.flatMap(({ quotes }) => quotes), ...unnamed];
      if (!quote) throw new Error('The page has no quotation.');
      await panel.clickQuote(quote.text);
      const isSeen = () =>
        page.evaluate((words: string) => {
          const [paragraph] = [...document.querySelectorAll('p')].filter((each) => each.textContent.includes(words));
          const text = paragraph?.firstChild as Text;
          const range = document.createRange();
          range.setStart(text, text.data.indexOf(words));
          range.setEnd(text, text.data.indexOf(words) + 3);
          const { x, y, width, height } = range.getBoundingClientRect();
          return document.elementFromPoint(x + width / 2, y + height / 2) === paragraph;
        }, quote.text);
      await soon(isSeen).toBe(true);
    });

    test('no console has an error', async () => {
      expect(await setting.browser.consoleErrors()).toEqual([]);
    });
  },
  (path) => paths.find((one) => one.path === path)?.page ?? null,
);
