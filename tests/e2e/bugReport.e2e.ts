import { expect, test } from 'vitest';
import { until } from '../browser/until';
import type { Page, PanelPage } from '../browser/types';
import { cardInPage } from './cardInPage';
import { withBrowsers, type Setting } from './withBrowsers';

const label = 'Something wrong here?';

/** The page that shows a report, once it is drawn. */
async function shownReport({ browser }: Setting): Promise<PanelPage> {
  const report = await browser.extensionPage('/bug-report.html');
  await until('the report being drawn', () => report.evaluate<boolean>('document.querySelector("main") !== null'));
  return report;
}

const textOf = (report: PanelPage) => report.evaluate<string>('document.querySelector("textarea").value');

async function openReport(setting: Setting, path: string): Promise<{ page: Page; report: PanelPage }> {
  const page = await setting.browser.open(setting.server.url(path));
  const panel = await page.clickToolbarButton();
  await panel.waitUntilReady();
  await panel.clickButton(label);
  return { page, report: await shownReport(setting) };
}

withBrowsers((setting) => {
  test('a card’s words: all of the report is seen, changed and copied; nothing is sent', async () => {
    const url = setting.server.url('/sample-article.html');
    const page = await setting.browser.open(url);
    const panel = await page.clickToolbarButton();
    await panel.waitUntilReady();
    await panel.close();
    await page.hoverWords('I slept four hours this week');
    const card = cardInPage(setting.browser, page, url);
    await until('the card opening', () => card.text());
    expect(await card.axe()).toEqual([]);
    await card.click(label);
    const report = await shownReport(setting);
    const text = await textOf(report);
    expect(text).toContain('What: quotation\nWords: I slept four hours this week');
    expect(text).toMatch(/^Rule: \w/m);
    expect(text).toMatch(/^Version: Whosaid \d/m);
    expect(await report.axe()).toEqual([]);
    await report.evaluate(() => {
      const area = document.querySelector('textarea');
      if (area) area.value = 'What is wrong: all of it';
      area?.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await report.clickButton('Copy the report');
    await until('the report on the clipboard', async () => (await page.clipboard()) === 'What is wrong: all of it');
    expect((await setting.browser.requests()).filter(({ from }) => from === 'extension')).toEqual([]);
    // In memory only: a report that is on no disk cannot be found there.
    expect(await report.evaluate('(globalThis.browser ?? chrome).storage.local.get("bug-report")')).toEqual({});
    await report.close();
    await page.close();
  });

  test.each([
    ['an article', '/sample-article.html', /^What: article\nHeadline: \S/m],
    ['a page that is not read', '/front-page.html', /^What: page\nTold: no-article$/m],
  ])('the panel of %s', async (_name, path, expected) => {
    const { page, report } = await openReport(setting, path);
    expect(await textOf(report)).toMatch(expected);
    await report.close();
    await page.close();
  });
});
