import { expect, test } from 'vitest';
import { soon } from '../soon';
import { cardInPage } from './cardInPage';
import { panelOn } from './panelOn';
import { violationsInTabs } from './panelTabs';
import { withBrowsers } from './withBrowsers';

/** Brightness of a computed colour, from 0 to 255. */
const brightness = (colour: string): number => {
  const parts = (/^rgb\(([\d, ]+)\)$/.exec(colour)?.[1] ?? '').split(', ').map(Number);
  if (parts.length !== 3) throw new Error(`Not an opaque colour: ${colour}`);
  return parts.reduce((sum, part) => sum + part, 0) / 3;
};

withBrowsers(
  (setting) => {
    test('what opens where it is dark is dark from the start, and can be read', async () => {
      const { page, panel } = await panelOn(setting);
      const ground = await panel.evaluate(() => getComputedStyle(document.body).backgroundColor);
      expect(brightness(ground)).toBeLessThan(64);
      expect(await violationsInTabs(panel, 'contrast')).toEqual([]);
      await panel.close();

      const card = cardInPage(setting.browser, page, setting.server.url('/sample-article.html'));
      await page.hoverWords('We are not going to leave');
      await soon(() => card.text()).toContain('Odalys Brennick');
      expect(await card.style('color-scheme')).toBe('dark');
      expect(await card.axe()).toEqual([]);
    });
  },
  'tests/fixtures',
  { colorScheme: 'dark' },
);
