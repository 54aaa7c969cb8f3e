import { expect, test } from 'vitest';
import {
  brokenUp,
  brokenUpPage,
  folded,
  inDialog,
  keptToItself,
  marksTaken,
  movedByItself,
  photoEssay,
  readersBelow,
  turnedNames,
  twoStories,
  underBar,
  unmarked,
  unmarkedPage,
} from '../fixtures/seenPages';
import { soon } from '../soon';
import { visitInTest } from './oneVisit';
import { openMarked } from './openMarked';
import { panelOn } from './panelOn';
import { withBrowsers } from './withBrowsers';

const said = 'We cannot open a door that may fall on us,';

withBrowsers(
  (setting) => {
    test('words that the page breaks up, strikes or sets in marks are read as they are seen', async () => {
      const { page, panel, state, before } = await panelOn(setting, '/broken-up');
      const quotes = state.speakers.flatMap(({ quotes: own }) => own.map(({ text, speaker }) => `${speaker}: ${text}`));
      for (const [words, speaker] of Object.values(brokenUp).map(([, ...rest]) => rest))
        expect(quotes).toContain(`${speaker}: ${words}`);
      const shown = await panel.evaluate(() => document.body.textContent);
      for (const unread of [
        'Rolf',
        'seven',
        'not counted',
        'open_in_new',
        'Green Holm',
        'Seen by us',
        'half their price',
        'Hedda Krog',
        'upstream',
        'Jon Dahl',
      ])
        expect(shown).not.toContain(unread);
      const marked = (await page.painted()).filter(({ kind }) => kind === 'statement').map(({ words }) => words);
      expect(marked.join('').replace(/\s+/g, ' ')).toContain('I will not swim to work,');
      expect(await page.html()).toBe(before);
    });

    test('of two stories the one that the reader is at is read, then the next', async () => {
      const { page, panel, state } = await panelOn(setting, '/two-stories');
      expect(state.speakers.map(({ name }) => name)).toEqual(['Marit Holloway']);
      expect(await panel.text()).toMatch(/more than one article/);
      await page.evaluate(() => document.getElementById('next')?.scrollIntoView());
      await soon(async () => (await panel.state()).headline).toBe('Herring in the harbour');
      await soon(async () => (await panel.state()).speakers.map(({ name }) => name)).toContain('Nils Aker');
    });

    test('an article in a modal dialog is read, and its cards can be used', async () => {
      const { page, panel, state } = await panelOn(setting, '/dialog');
      expect([...state.speakers, ...state.unnamed.map(() => null)].length).toBe(1);
      await panel.close();
      await page.hoverWords('fall on us');
      // A card in a part of the page that cannot be used would not be hit.
      const isHit = () =>
        page.evaluate(() => {
          const host = document.querySelector('dialog')?.lastElementChild;
          if (host?.localName !== 'div') return false;
          for (let x = 5; x < innerWidth; x += 20)
            for (let y = 5; y < innerHeight; y += 20) if (document.elementFromPoint(x, y) === host) return true;
          return false;
        });
      await soon(isHit).toBe(true);
    });

    test('quotations without marks of their own are quotations, and somebody’s', async () => {
      const { state } = await panelOn(setting, '/unmarked');
      const quotes = state.speakers.flatMap(({ quotes: own }) => own.map(({ text, speaker }) => `${speaker}: ${text}`));
      for (const [, words, speaker] of Object.values(unmarked)) expect(quotes).toContain(`${speaker}: ${words}`);
    });

    test('the captions of a photo essay are its text', async () => {
      const { state } = await panelOn(setting, '/photo-essay');
      expect(state.speakers.map(({ name }) => name)).toEqual(['Nils Aker']);
    });

    test('what readers write below the text is neither read nor marked, and none of them is its author', async () => {
      const { page, panel, state } = await panelOn(setting, '/readers-below');
      expect([...state.speakers.map(({ name }) => name), ...state.unnamed]).toEqual(['Marit Holloway']);
      expect(state.byline).toBeNull();
      expect(await panel.evaluate(() => document.body.textContent)).not.toMatch(/Brekke|Moe|Falk|falling|good as new/);
      const marked = (await page.painted()).map(({ words }) => words).join(' ');
      expect(marked).not.toMatch(/Brekke|Moe|Falk|falling|good as new/);
    });

    test('a card beside its words on a page that enlarges all and keeps moves and keys to itself', async () => {
      const { page, card } = await visitInTest(openMarked(setting, '/kept-to-itself'));
      // The pointer comes to the words by way of other parts of the page, as a reader's does.
      for (const words of ['stays shut', 'met on Monday', 'meet again', 'fall on us']) await page.hoverWords(words);
      await soon(() => card.text()).toContain('Marit Holloway');
      const { x, y, width, height } = await card.box();
      const [right, bottom] = await page.evaluate(() => [innerWidth, innerHeight] as const);
      expect(Math.min(x, y, right - x - width, bottom - y - height)).toBeGreaterThanOrEqual(0);
      await page.press('Escape');
      await soon(() => card.text()).toBeNull();
    });

    test('a jump ends where the words are to be seen', async () => {
      const { page, panel } = await panelOn(setting, '/under-bar');
      await page.evaluate(() => scrollTo(0, 150));
      await panel.clickQuote(said);
      const hit = () =>
        page.evaluate(() => {
          const [paragraph] = [...document.querySelectorAll('p')].filter((each) =>
            each.textContent.includes('fall on us'),
          );
          const { x, y } = paragraph?.getBoundingClientRect() ?? new DOMRect();
          return document.elementFromPoint(x + 20, y + 8) === paragraph;
        });
      await soon(hit).toBe(true);
    });

    test('a page that moves its text by itself stays as it is, and the panel says so', async () => {
      const { page, panel } = await panelOn(setting, '/moved-by-itself');
      await panel.clickQuote(said);
      await soon(() => panel.text()).toMatch(/moves its own text/);
      expect(await page.evaluate(() => document.getElementById('screen')?.scrollTop)).toBe(0);
    });

    test('no name and no headline turns the direction of writing round', async () => {
      const { panel, state } = await panelOn(setting, '/turned-names');
      expect(state.speakers.map(({ name }) => name)).toEqual(['Marit Holloway']);
      const shown = await panel.evaluate(() => document.body.textContent);
      expect(shown).toContain('Asta Lund');
      expect(shown).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b]/);
    });

    test('what the reader opens is read and marked then', async () => {
      const { page, state } = await panelOn(setting, '/folded');
      expect(state.speakers.map(({ name }) => name)).toEqual(['Marit Holloway']);
      await page.evaluate(() => document.querySelector('summary')?.click());
      const marked = async () => (await page.painted()).map(({ words }) => words).join(' ');
      await soon(marked).toContain('The lamps will stay lit whatever comes,');
    });

    test('a page that takes the marks off again and again gets its way, and the panel says so', async () => {
      const { panel } = await panelOn(setting, '/marks-taken');
      await soon(() => panel.text()).toMatch(/keeps removing the marks/);
    });

    test('no console has an error', async () => {
      expect(await setting.browser.consoleErrors()).toEqual([]);
    });
  },
  (path) =>
    new Map([
      ['/broken-up', brokenUpPage],
      ['/two-stories', twoStories],
      ['/dialog', inDialog],
      ['/folded', folded],
      ['/kept-to-itself', keptToItself],
      ['/readers-below', readersBelow],
      ['/photo-essay', photoEssay],
      ['/unmarked', unmarkedPage],
      ['/under-bar', underBar],
      ['/moved-by-itself', movedByItself],
      ['/turned-names', turnedNames],
      ['/marks-taken', marksTaken],
    ]).get(path) ?? null,
);
