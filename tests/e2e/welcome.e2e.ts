import { expect, test } from 'vitest';
import { until } from '../browser/until';
import { withBrowsers } from './withBrowsers';

withBrowsers(
  (setting) => {
    test('after the installation a page says what this is, shows its marks and where the button is', async () => {
      const welcome = await setting.browser.extensionPage('/welcome.html');
      await until('the example being marked', () => welcome.evaluate<boolean>('CSS.highlights.size > 0'));
      const text = await welcome.text();
      expect(text).toContain('Welcome to Whosaid');
      expect(text).toContain(setting.name === 'firefox' ? 'Pin to Toolbar' : 'then the pin next to Whosaid');
      expect(await welcome.axe()).toEqual([]);
      expect(await setting.browser.consoleErrors()).toEqual([]);
    });

    test('a new version has no such page', async () => {
      const welcome = await setting.browser.extensionPage('/welcome.html');
      await welcome.close();
      await setting.browser.reloadExtension();
      const page = await setting.browser.open(setting.server.url('/sample-article.html'));
      const panel = await page.clickToolbarButton();
      // By the time that the background has answered the page's reader, it has long heard that it is new.
      await panel.waitUntilReady();
      expect(
        await panel.evaluate(
          '(globalThis.browser ?? chrome).extension.getViews({ type: "tab" }).map(({ location }) => location.pathname)',
        ),
      ).toEqual([]);
    });
  },
  'tests/fixtures',
  { welcome: 'keep' },
);
