import { expect, test } from 'vitest';
import type { Page } from '../browser/types';
import { soon } from '../soon';
import { linesOfAllKinds, paintedGap, wordsOfKind } from './paintedGap';
import { withBrowsers } from './withBrowsers';

/** What the reader's eyes get: pixels. What the browser was asked to paint is tested elsewhere. */
withBrowsers((setting) => {
  /** The sample, unmarked, and how a statement of it looks then. */
  const openPlain = async () => {
    const page = await setting.browser.open(setting.server.url('/sample-article.html'));
    return { page, plain: await paintedGap(page, wordsOfKind.statement) };
  };
  const mark = async (page: Page) => {
    const panel = await page.clickToolbarButton();
    await panel.waitUntilReady();
    await soon(async () => (await linesOfAllKinds(page)).statement).toBe('solid');
    return panel;
  };

  test('a statement lies on a tint, a fragment and a name do not; each has its line', async () => {
    const { page, plain } = await openPlain();
    expect(plain.line).toEqual([]);
    await mark(page);
    const statement = await paintedGap(page, wordsOfKind.statement);
    expect(statement.ground).not.toEqual(plain.ground);
    for (const kind of ['fragment', 'unnamed', 'person'] as const)
      expect((await paintedGap(page, wordsOfKind[kind])).ground, kind).toEqual(plain.ground);
    await soon(() => linesOfAllKinds(page)).toEqual({
      statement: 'solid',
      fragment: 'dotted',
      unnamed: 'dashed',
      person: 'solid',
    });
    await page.close();
  });

  test('on paper there are no marks', async () => {
    const { page, plain } = await openPlain();
    await mark(page);
    await page.emulateMedium('print');
    for (const kind of ['statement', 'fragment', 'unnamed', 'person'] as const)
      expect(await paintedGap(page, wordsOfKind[kind]), kind).toMatchObject({ ground: plain.ground, line: [] });
    await page.emulateMedium('screen');
    await soon(async () => (await linesOfAllKinds(page)).statement).toBe('solid');
    await page.close();
  });

  test('marks that are turned off leave nothing', async () => {
    const { page, plain } = await openPlain();
    const panel = await mark(page);
    await panel.toggle('marks');
    await soon(() => paintedGap(page, wordsOfKind.statement)).toEqual(plain);
    await page.close();
  });
});
