import { expect, test } from 'vitest';
import type { ArticleExport } from '../../lib/export/articleExport';
import { isOnScreen } from '../browser/isOnScreen';
import type { Page, PanelPage } from '../browser/types';
import { until } from '../browser/until';
import { oneVisit } from './oneVisit';
import { openPanel } from './openPanel';
import { selectTab } from './panelTabs';
import { withBrowsers } from './withBrowsers';

/** Copies the article in a format, and gives what is on the clipboard once it is no longer what it was. */
async function copyAs(page: Page, panel: PanelPage, format: string): Promise<string> {
  const before = await page.clipboard();
  await panel.evaluate((chosen: string) => {
    const choice = document.querySelector<HTMLSelectElement>('select[name=format]');
    if (!choice) throw new Error('There is no choice of formats.');
    choice.value = chosen;
    choice.dispatchEvent(new Event('change', { bubbles: true }));
  }, format);
  // The button says for a moment that it has copied.
  await until('the button for copying', () => panel.evaluate(isThere, 'Copy'));
  await panel.clickButton('Copy');
  return until(`${format} on the clipboard`, async () => {
    const now = await page.clipboard();
    return now !== before && now;
  });
}

const isThere = (label: string) =>
  [...document.querySelectorAll('button')].some(({ textContent }) => textContent === label);

withBrowsers((setting) => {
  const visited = oneVisit(() => openPanel(setting));

  test('one speaker’s quotations are copied together', async () => {
    const { page, panel } = visited();
    const [speaker] = (await panel.state()).speakers;
    await panel.clickButton('Copy all');
    const copied = await until('the quotations on the clipboard', async () => {
      const text = await page.clipboard();
      return text.startsWith('### ') && text;
    });
    expect(copied.split('\n')[0]).toContain(speaker?.name);
    expect(copied.match(/^- \[“/gm)).toHaveLength(speaker?.quotes.length ?? 0);
  });

  test('what is copied opens the article at the very words', async () => {
    const { page, panel } = visited();
    await selectTab(panel, 'Article');
    const markdown = await copyAs(page, panel, 'markdown');
    const csv = await copyAs(page, panel, 'csv');
    const article = JSON.parse(await copyAs(page, panel, 'json')) as ArticleExport;
    const { speakers, unnamed } = await panel.state();
    const listed = speakers.reduce((sum, { quotes }) => sum + quotes.length, unnamed.length);
    expect(article.quotations).toHaveLength(listed);
    expect(csv.split('\r\n')).toHaveLength(listed + article.reports.length + 2);
    expect(markdown.startsWith(`# ${article.title}\n`)).toBe(true);
    for (const { link } of article.quotations) expect(markdown).toContain(`(<${link}>)`);

    const [first, last] = [article.quotations[0], article.quotations.at(-1)];
    for (const quotation of [first, last, article.keySentences.at(-1)]) {
      if (!quotation) throw new Error('The sample has too little to export.');
      const opened = await setting.browser.open(quotation.link);
      await until(`“${quotation.text}” on screen`, () => opened.evaluate(isOnScreen, quotation.text));
      await opened.close();
    }
    expect(await setting.browser.consoleErrors()).toEqual([]);
  });

  test('all of it as a page for printing', async () => {
    const panel = await visited().page.clickToolbarButton();
    const { speakers } = await panel.waitUntilReady();
    await panel.clickButton('Print');
    const printed = await setting.browser.extensionPage('/print.html');
    await until('the page being drawn', () => printed.evaluate<boolean>('document.querySelector("main") !== null'));
    const text = await printed.text();
    for (const { name, quotes } of speakers) {
      expect(text).toContain(name);
      for (const quote of quotes) expect(text).toContain(quote.text);
    }
    expect(await printed.axe()).toEqual([]);
    expect(await printed.evaluate('(globalThis.browser ?? chrome).storage.local.get("printed")')).toEqual({});
    expect(await setting.browser.consoleErrors()).toEqual([]);
  });
});
