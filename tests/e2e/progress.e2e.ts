import { expect, test } from 'vitest';
import { until } from '../browser/until';
import { longPage } from '../fixtures/longPage';
import { soon } from '../soon';
import { withBrowsers } from './withBrowsers';

/** Long enough that reading it takes seconds on any machine, and that it has more marks than are painted. */
const page = longPage(600);

withBrowsers(
  (setting) => {
    test('a long article: the panel says how far it is read, shows and marks what is known so far, then what is near to the reader', async () => {
      const opened = await setting.browser.open(setting.server.url('/long.html'));
      const panel = await opened.clickToolbarButton();
      const look = () =>
        panel.evaluate(() => ({
          busy: document.querySelector('main')?.getAttribute('aria-busy'),
          headline: document.querySelector('h1')?.textContent,
          progress: Number(document.querySelector('[role=progressbar]')?.getAttribute('aria-valuenow') ?? 0),
          quotes: [...document.querySelectorAll('.preview-quotes .quote')].map(({ textContent }) => textContent),
        }));
      const first = await until('the first quotations', async () => {
        const now = await look();
        return now.quotes.length > 0 && now.progress > 0 && now;
      });
      expect(first).toMatchObject({ busy: 'true', headline: 'The long count' });
      expect(first.quotes[0]).toContain('at pier 1 went on');
      expect(first.progress).toBeLessThan(100);
      await soon(async () => (await opened.painted())[0]?.words ?? '').toContain('at pier 1 went on');
      const { speakers: found } = await panel.waitUntilReady();
      expect(found.map(({ name }) => name).sort()).toEqual([
        'Anselm Greaves',
        'Imke Achterveld',
        'Lucasta Wren',
        'Odalys Brennick',
        'Teodor Vance',
        'The clerks',
      ]);
      const statements = async () =>
        (await opened.painted()).filter(({ kind }) => kind === 'statement').map(({ words }) => words);
      expect((await opened.painted()).length).toBeLessThanOrEqual(1000);
      expect((await statements()).length).toBeGreaterThan(100);
      await opened.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      await soon(async () => (await statements()).at(-1)).toContain('pier 600 ');
      expect((await opened.painted()).length).toBeLessThanOrEqual(1000);
      await opened.close();
    });

    test('no console has an error', async () => {
      expect(await setting.browser.consoleErrors()).toEqual([]);
    });
  },
  () => page,
);
