import { expect, test } from 'vitest';
import type { Page } from '../browser/types';
import { soon } from '../soon';
import { statusAndSpeakers } from './statusAndSpeakers';
import { withBrowsers } from './withBrowsers';

const article = (headline: string, speaker: string, words: string) => `<h1>${headline}</h1>
<p>The harbour board of Port Ellery met on Monday evening to decide what becomes of the old pilot house on the quay.</p>
<p id="said">“${words}” said ${speaker}, who has kept the lamps there for eleven years and knows every stone of the place.</p>
<p>Nobody else asked for the floor. The board will meet again in three weeks, when the surveyor has seen the roof and the sum is known.</p>
<p>Until then the house stays shut, the lamps stay lit, and the ferries pass it as they always have, twice a day, at a respectful distance.</p>`;

const page = (body: string) =>
  `<!doctype html><html lang="en"><head><title>${/<h1>(.*?)</.exec(body)?.[1] ?? ''} – The Ellery Post</title><link rel="icon" href="data:,"></head><body><main><article>${body}</article></main></body></html>`;

const first = article('The pilot house stays shut', 'Marit Holloway', 'We cannot open a door that may fall on us,');
const second = article(
  'The pilot house opens',
  'Tomas Brindle',
  'We will be glad to see the children on the stairs again,',
);

withBrowsers(
  (setting) => {
    const quotesOn = async (tab: Page) =>
      (await tab.painted()).filter(({ highlight }) => highlight.includes('statement')).map(({ words }) => words);
    const openAndClick = async (path: string) => {
      const tab = await setting.browser.open(setting.server.url(path));
      const panel = await tab.clickToolbarButton();
      await panel.waitUntilReady();
      return { tab, panel };
    };
    const firstWords = ['We cannot open a door that may fall on us,'];
    const secondWords = ['We will be glad to see the children on the stairs again,'];

    test('marks go with the words that they stand on, and come back with them, as with a paragraph that is rendered again', async () => {
      const { tab } = await openAndClick('/story/first.html');
      expect(await quotesOn(tab)).toEqual(firstWords);
      await tab.evaluate(() => {
        const said = document.querySelector('#said');
        if (said) said.outerHTML = said.outerHTML;
      });
      await soon(() => quotesOn(tab)).toEqual(firstWords);
      await tab.evaluate(() => {
        const said = document.querySelector('#said')?.firstChild as Text;
        said.data = said.data.replace('We cannot open', 'They forgot to open');
      });
      const wrongWords = (await quotesOn(tab)).filter((words) => !words.startsWith('They forgot'));
      expect(wrongWords).toEqual([]);
      await soon(() => quotesOn(tab)).toEqual(['They forgot to open a door that may fall on us,']);
      await tab.close();
    });

    test('a page that shows another article without loading is read again', async () => {
      const { tab, panel } = await openAndClick('/story/first.html');
      await panel.close();
      await tab.evaluate((body: string) => {
        history.pushState(null, '', '/story/second.html');
        document.title = 'The pilot house opens – The Ellery Post';
        const main = document.querySelector('article');
        if (main) main.innerHTML = body;
      }, second);
      await soon(() => quotesOn(tab)).toEqual(secondWords);
      const again = await tab.clickToolbarButton();
      const state = await again.waitUntilReady();
      expect(state.headline).toContain('The pilot house opens');
      await tab.close();
    });

    test('a background that the browser has ended answers the next click', async () => {
      const tab = await setting.browser.open(setting.server.url('/story/first.html'));
      await setting.browser.killBackgroundWorker();
      const panel = await tab.clickToolbarButton();
      await soon(() => statusAndSpeakers(panel)).toEqual({ status: '', speakers: ['Marit Holloway'] });
      await tab.close();
    });

    test('no console has an error', async () => {
      expect(await setting.browser.consoleErrors()).toEqual([]);
    });
  },
  (path) => ({ '/story/first.html': page(first), '/story/second.html': page(second) })[path] ?? null,
);
