import { expect, test } from 'vitest';
import { soon } from '../soon';
import { cardInPage } from './cardInPage';
import { selectTab } from './panelTabs';
import { withBrowsers } from './withBrowsers';

withBrowsers((setting) => {
  let count = 0;
  const open = async (path: string) => {
    // The card is looked for in the page at this address.
    const url = setting.server.url(`${path}?${++count}`);
    const page = await setting.browser.open(url);
    return { page, card: cardInPage(setting.browser, page, url) };
  };

  test('a page that was not read yet is read, and its first quotation shown', async () => {
    const { page, card } = await open('/sample-article.html');
    await page.pressShortcut('Alt+Shift+Period');
    await soon(() => card.text()).toContain('Odalys Brennick');
    await soon(() => card.announcement()).toMatch(/^1 of \d+, Odalys Brennick$/);
    await page.pressShortcut('Alt+Shift+Period');
    await soon(() => card.announcement()).toMatch(/^2 of \d+, Odalys Brennick$/);
    await page.pressShortcut('Alt+Shift+Comma');
    await soon(() => card.announcement()).toMatch(/^1 of \d+, Odalys Brennick$/);
    await page.close();
  });

  test('the panel lists the keys as they are set, and the marks go and come back', async () => {
    const { page } = await open('/sample-article.html');
    const count = async () => (await page.painted()).length;
    const popup = await page.clickToolbarButton();
    await popup.waitUntilReady();
    await selectTab(popup, 'Article');
    const keys = () =>
      popup.evaluate(() =>
        [...document.querySelectorAll('.shortcuts > div')].map((row) =>
          [...row.querySelectorAll('kbd, dd')].map(({ textContent }) => textContent).join(' '),
        ),
      );
    await soon(keys).toEqual([
      'Alt Shift D this panel',
      'Alt Shift . next quote',
      'Alt Shift , previous quote',
      'Alt Shift Y show or hide marks',
    ]);
    await popup.close();
    await soon(count).toBeGreaterThan(10);
    await page.pressShortcut('Alt+Shift+Y');
    await soon(count).toBe(0);
    await page.pressShortcut('Alt+Shift+Y');
    await soon(count).toBeGreaterThan(10);
    await page.close();
  });

  test('no console has an error', async () => {
    expect(await setting.browser.consoleErrors()).toEqual([]);
  });
});
