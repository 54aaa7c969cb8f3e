import { describe, expect, test } from 'vitest';
import { readingOf } from '../eval/pages';
import { soon } from '../soon';
import { cardInPage } from './cardInPage';
import { oneVisit } from './oneVisit';
import { selectTab } from './panelTabs';
import { withBrowsers } from './withBrowsers';

/** How high the panel was in the lowest of all its frames from when it had loaded, which is when browsers show it, until it was ready. */
async function leastHeightUntilReady(): Promise<number> {
  if (document.readyState !== 'complete')
    await new Promise((resolve) => addEventListener('load', resolve, { once: true }));
  let least = Infinity;
  for (;;) {
    const main = document.querySelector('main');
    least = Math.min(least, main?.getBoundingClientRect().height ?? 0);
    if (main?.ariaBusy !== 'true') return least;
    await new Promise(requestAnimationFrame);
  }
}

withBrowsers((setting) => {
  describe('an article that is read', () => {
    const visited = oneVisit(async () => {
      const page = await setting.browser.open(setting.server.url('/sample-article.html'));
      const before = await page.html();
      const panel = await page.clickToolbarButton();
      const leastHeight = await panel.evaluate(leastHeightUntilReady);
      return { page, before, panel, leastHeight, state: await panel.waitUntilReady() };
    });

    test('the popup is never blank, and fills in', async () => {
      const { panel, leastHeight, state } = visited();
      expect(leastHeight).toBeGreaterThan(200);
      expect(state.headline).not.toBeNull();
      expect(state.byline).not.toBeNull();
      expect(state.outlet).not.toBeNull();
      expect(state.speakers.length).toBeGreaterThan(2);
      expect(state.unnamed.length).toBeGreaterThan(0);
      await selectTab(panel, 'People');
      expect((await panel.state()).people.length).toBeGreaterThan(3);
    });

    test('what is painted is what the panel lists, word for word', async () => {
      const { page, panel } = visited();
      const reading = await readingOf(panel);
      if (reading.status !== 'ready') throw new Error(`The sample article was not read: ${reading.status}`);
      const { article, analysis } = reading;
      const words = (span: { start: number; end: number }) => article.text.slice(span.start, span.end);
      const listed = analysis.quotes
        .filter((quote) => quote.kind !== 'title')
        .flatMap((quote) => quote.content.map(words));
      const names = analysis.people
        .flatMap((person) => person.mentions.filter(({ form }) => form === 'full-name' || form === 'short-name'))
        .sort((a, b) => a.span.start - b.span.start)
        .map(({ span }) => words(span));
      const painted = await page.painted();
      const paintedWords = (kind: RegExp) =>
        painted
          .filter((mark) => kind.test(mark.highlight))
          .map((mark) => mark.words)
          .join('')
          .replace(/\s+/g, '');
      expect(paintedWords(/statement|fragment/)).toBe(listed.join('').replace(/\s+/g, ''));
      expect(paintedWords(/person/)).toBe(names.join('').replace(/\s+/g, ''));
    });

    test('the page’s document stays byte for byte as it was', async () => {
      const { page, before, panel } = visited();
      expect((await page.painted()).length).toBeGreaterThan(0);
      expect(await page.html()).toBe(before);
      await panel.toggle('marks');
      await soon(() => page.painted()).toEqual([]);
      await panel.toggle('marks');
      await soon(async () => (await page.painted()).length).toBeGreaterThan(0);
      expect(await page.html()).toBe(before);
    });

    test('a click on a quotation or a person goes there and makes it stand out for a moment', async () => {
      const { page, panel, state } = visited();
      const last = state.speakers.flatMap(({ quotes }) => quotes).at(-1)?.text ?? '';
      const spot = async () =>
        (await page.painted()).filter((mark) => mark.highlight === 'text-spot').map((mark) => mark.words);
      await panel.clickQuote(last);
      await soon(async () => (await spot()).length).toBeGreaterThan(0);
      await soon(spot).toEqual([]);
      const [person] = (await panel.state()).people;
      await panel.clickPerson(person?.name ?? '');
      await soon(async () => (await spot()).length).toBeGreaterThan(0);
    });

    test('the switches act while reading and are remembered', async () => {
      const { page, panel } = visited();
      const kinds = async () => new Set((await page.painted()).map((mark) => mark.highlight.split('-')[1]));
      // What the click before made stand out does so for a moment.
      await soon(kinds).toEqual(new Set(['statement', 'fragment', 'person']));
      await panel.toggle('people');
      await soon(kinds).toEqual(new Set(['statement', 'fragment']));
      await panel.toggle('fragments');
      await soon(kinds).toEqual(new Set(['statement']));
      await panel.close();
      const again = await page.clickToolbarButton();
      const state = await again.waitUntilReady();
      expect(state.switches).toMatchObject({ marks: true, quotes: true, fragments: false, people: false });
      await again.toggle('people');
      await again.toggle('fragments');
      await soon(kinds).toEqual(new Set(['statement', 'fragment', 'person']));
      await again.close();
    });

    test('what is reported is marked while its switch is on, and its card says so', async () => {
      const { page, before } = visited();
      const panel = await page.clickToolbarButton();
      await panel.waitUntilReady();
      const reported = async () =>
        (await page.painted()).filter(({ kind }) => kind === 'report').map(({ words }) => words);
      expect(await reported()).toEqual([]);
      await panel.toggle('reports');
      await soon(async () => (await reported()).join(' ')).toContain('the minutes show it');
      expect(await page.html()).toBe(before);
      await panel.close();
      const card = cardInPage(setting.browser, page, setting.server.url('/sample-article.html'));
      await page.hoverWords('minutes show');
      await soon(() => card.text()).toContain('reported, not quoted');
      const again = await page.clickToolbarButton();
      await again.waitUntilReady();
      await again.toggle('reports');
      await soon(reported).toEqual([]);
    });
  });

  test('nothing asks the network for anything but the page', async () => {
    const foreign = (await setting.browser.requests()).filter(({ url }) => !url.startsWith(setting.server.origin));
    expect(foreign.filter(({ url }) => /^https?:|^wss?:/.test(url))).toEqual([]);
    expect(await setting.browser.consoleErrors()).toEqual([]);
  });
});
