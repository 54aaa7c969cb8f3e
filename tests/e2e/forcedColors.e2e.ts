import { expect, test } from 'vitest';
import type { PanelPage } from '../browser/types';
import { soon } from '../soon';
import { cardInPage } from './cardInPage';
import { oneVisit } from './oneVisit';
import { openPanel } from './openPanel';
import { linesOfAllKinds, paintedGap, wordsOfKind } from './paintedGap';
import { panelOn } from './panelOn';
import { violationsInTabs } from './panelTabs';
import { withBrowsers } from './withBrowsers';

/** A computed colour of the first element that a selector finds. */
const colour = (
  panel: PanelPage,
  selector: string,
  property: 'background-color' | 'border-top-color' = 'background-color',
) =>
  panel.evaluate(
    (wanted, name) => {
      const element = document.querySelector(wanted);
      if (!element) throw new Error(`Not in the panel: ${wanted}`);
      return getComputedStyle(element).getPropertyValue(name);
    },
    selector,
    property,
  );

withBrowsers(
  (setting) => {
    const visited = oneVisit(() => openPanel(setting));

    test('axe finds nothing in the panel', async () => {
      const { panel } = visited();
      expect(await panel.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
      expect(await violationsInTabs(panel)).toEqual([]);
    });

    test('nothing moves by itself, and what colour alone would show is there in other ways', async () => {
      const { panel } = visited();
      const ground = await colour(panel, 'body');
      for (const part of ['.strip .words', '.swatch', '.lane', '[role=switch]:checked'])
        expect(await colour(panel, part), part).not.toBe(ground);
      expect(await colour(panel, '.strip', 'border-top-color')).not.toBe(ground);
      expect(await panel.evaluate(() => matchMedia('(prefers-reduced-motion: reduce)').matches)).toBe(true);
      const on = await colour(panel, '[role=switch][name=people]');
      await panel.toggle('people');
      expect(await panel.evaluate(() => document.getAnimations().length)).toBe(0);
      await soon(() => colour(panel, '[role=switch][name=people]')).not.toBe(on);
      await panel.toggle('people');
      await soon(() => colour(panel, '[role=switch][name=people]')).toBe(on);
    });

    test('the card has a border, and axe finds nothing in it', async () => {
      const { page, panel } = visited();
      await panel.close();
      const card = cardInPage(setting.browser, page, setting.server.url('/sample-article.html'));
      await card.moveTo(2, 2);
      await page.hoverWords('We are not going to leave');
      await soon(() => card.text()).toContain('Odalys Brennick');
      expect(await card.axe()).toEqual([]);
      expect(await card.style('border-top-color')).not.toBe(await card.style('background-color'));
      expect(await card.style('animation-name')).toBe('none');
      await card.moveTo(2, 2);
      await soon(() => card.text()).toBeNull();
    });

    test('each kind of mark keeps a line of its own', async () => {
      const { page } = visited();
      await soon(() => linesOfAllKinds(page)).toEqual({
        statement: 'solid',
        fragment: 'dotted',
        unnamed: 'dashed',
        person: 'solid',
      });
      // Both are solid: a name's is thinner.
      const weightOf = async (kind: 'statement' | 'person') => (await paintedGap(page, wordsOfKind[kind])).weight;
      expect(await weightOf('person')).toBeLessThan(0.8 * (await weightOf('statement')));
    });

    test('axe finds nothing where there is no article', async () => {
      const { panel } = await panelOn(setting, '/front-page.html');
      expect(await panel.axe()).toEqual([]);
    });
  },
  'tests/fixtures',
  { forcedColors: true, reducedMotion: true },
);
