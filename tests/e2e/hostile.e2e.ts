import { expect, test } from 'vitest';
import { longHeadline, manyQuotations, restless } from '../fixtures/hostilePages';
import { soon } from '../soon';
import { panelOn } from './panelOn';
import { withBrowsers } from './withBrowsers';

/** A page that always has something new is read once, and then so often a minute, all of them within its first seconds. */
const readings = 1 + 3;

withBrowsers(
  (setting) => {
    test('a page that puts another article in the place of all its text, all the time, is read three times a minute', async () => {
      const { page, panel } = await panelOn(setting, '/restless');
      // Each reading has another day in it.
      await panel.evaluate(() => {
        const seen = new Set<string>();
        const look = () => {
          for (const [day] of document.body.textContent.matchAll(/door \d+/g)) seen.add(day);
        };
        look();
        new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true });
        Object.assign(window, { seen });
      });
      const seen = () => panel.evaluate<number>('window.seen.size');
      await soon(seen).toBe(readings);
      const days = () => page.evaluate<number>('window.days');
      const daysOfAll = await days();
      // By then it would have been read as often again.
      await soon(days).toBeGreaterThan(2 * daysOfAll);
      expect(await seen()).toBe(readings);
    });

    test('an article of five thousand short quotations is read', async () => {
      const { state } = await panelOn(setting, '/many-quotations');
      expect(state.status).not.toMatch(/no article/i);
      expect(state.speakers.map(({ name }) => name).sort()).toEqual(['Ada Moss', 'Ines Lee']);
    });

    test('an article under a very long headline is read', async () => {
      const { state } = await panelOn(setting, '/long-headline');
      expect(state.speakers.map(({ name }) => name)).toEqual(['Marit Holloway']);
    });

    test('no console has an error', async () => {
      expect(await setting.browser.consoleErrors()).toEqual([]);
    });
  },
  (path) =>
    new Map([
      ['/restless', restless],
      ['/many-quotations', manyQuotations],
      ['/long-headline', longHeadline],
    ]).get(path) ?? null,
);
