import { expect, test } from 'vitest';
import { soon } from '../soon';
import { lineOf, linesOfAllKinds, paintedGap, wordsOfKind } from './paintedGap';
import { oneVisit } from './oneVisit';
import { withBrowsers } from './withBrowsers';

/** What the reader's eyes get: pixels. What the browser was asked to paint is tested elsewhere. */
withBrowsers((setting) => {
  const visited = oneVisit(async () => {
    const page = await setting.browser.open(setting.server.url('/sample-article.html'));
    // A statement as it looks without marks.
    const plain = await paintedGap(page, wordsOfKind.statement);
    const panel = await page.clickToolbarButton();
    await panel.waitUntilReady();
    return { page, plain, panel };
  });

  test('a statement lies on a tint, a fragment and a name do not; each has its line', async () => {
    const { page, plain } = visited();
    expect(plain.line).toEqual([]);
    await soon(() => lineOf(page, 'statement')).toBe('solid');
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
  });

  test('on paper there are no marks', async () => {
    const { page, plain } = visited();
    await page.emulateMedium('print');
    for (const kind of ['statement', 'fragment', 'unnamed', 'person'] as const)
      expect(await paintedGap(page, wordsOfKind[kind]), kind).toMatchObject({ ground: plain.ground, line: [] });
    await page.emulateMedium('screen');
    await soon(() => lineOf(page, 'statement')).toBe('solid');
  });

  test('marks that are turned off leave nothing', async () => {
    const { page, plain, panel } = visited();
    await panel.toggle('marks');
    await soon(() => paintedGap(page, wordsOfKind.statement)).toEqual(plain);
  });
});
