import { expect, test } from 'vitest';
import { until } from '../browser/until';
import { soon } from '../soon';
import { withBrowsers } from './withBrowsers';

const speakers = ['Imke Achterveld', 'Teodor Vance', 'Lucasta Wren'];

/** Long enough that reading it takes seconds on any machine. */
const paragraphs = Array.from(
  { length: 500 },
  (_, i) =>
    `<p>“We counted every one of the boats at pier ${i + 1} twice before the lamps along the water went out,” said ${speakers[i % speakers.length] ?? ''}. The clerks were still at their desks in the harbour office when the storm came over the hill and the last of the boats was in.</p>`,
);
const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The long count</title><link rel="icon" href="data:,"></head><body><article><h1>The long count</h1>${paragraphs.join('')}</article></body></html>`;

withBrowsers(
  (setting) => {
    test('a long article: the panel says how far it is read, and shows and marks what is known so far', async () => {
      const opened = await setting.browser.open(setting.server.url('/long.html'));
      const panel = await opened.clickToolbarButton();
      const look = () =>
        panel.evaluate(() => ({
          busy: document.querySelector('main')?.getAttribute('aria-busy'),
          headline: document.querySelector('h1')?.textContent,
          progress: Number(document.querySelector('[role=progressbar]')?.getAttribute('aria-valuenow') ?? 0),
          quotes: [...document.querySelectorAll('.early .quote')].map(({ textContent }) => textContent),
        }));
      const first = await until('the first quotations', async () => {
        const now = await look();
        return now.quotes.length > 0 && now.progress > 0 && now;
      });
      expect(first).toMatchObject({ busy: 'true', headline: 'The long count' });
      expect(first.quotes[0]).toContain('at pier 1 twice');
      expect(first.progress).toBeLessThan(100);
      await soon(async () => (await opened.painted())[0]?.words ?? '').toContain('at pier 1 twice');
      const { speakers: found } = await panel.waitUntilReady();
      expect(found.map(({ name }) => name).sort()).toEqual([...speakers].sort());
      await opened.close();
    });

    test('no console has an error', async () => {
      expect(await setting.browser.consoleErrors()).toEqual([]);
    });
  },
  () => page,
);
