import { expect, test } from 'vitest';
import { pageOf, quote, story } from '../fixtures/awkwardPages';
import { longPage } from '../fixtures/longPage';
import type { Page } from '../browser/types';
import { soon } from '../soon';
import { withBrowsers } from './withBrowsers';

const second = story('We will be glad to see the children on the stairs again,').replace(/stays shut/g, 'opens');
const secondWords = 'We will be glad to see the children on the stairs again,';

/** Finds its way by the Navigation API. */
const router = `<script>
  navigation.addEventListener('navigate', (event) => {
    if (event.canIntercept) event.intercept({ handler: async () => {
      document.title = 'The pilot house opens – The Ellery Post';
      document.querySelector('article').innerHTML = ${JSON.stringify(second).replaceAll('</', '<\\/')};
    } });
  });
</script>`;

const pages: Readonly<Record<string, string>> = {
  '/first.html': pageOf(`<article>${story()}</article>`),
  '/second.html': pageOf(`<article>${second}</article>`),
  '/router.html': pageOf(`<article>${story()}</article>${router}`),
  '/long.html': longPage(300),
};

const statements = async (page: Page) =>
  (await page.painted()).filter(({ kind }) => kind === 'statement').map(({ words }) => words);

withBrowsers(
  (setting) => {
    const open = (path: string, place: 'tab' | 'window' = 'tab') =>
      setting.browser.open(setting.server.url(path), { in: place });
    const mark = async (page: Page) => {
      const panel = await page.clickToolbarButton();
      await panel.waitUntilReady();
      await soon(() => statements(page)).not.toEqual([]);
      return panel;
    };

    test('two clicks in a row, the panel closed in the middle: one set of marks and one answer', async () => {
      const page = await open('/first.html');
      await (await page.clickToolbarButton()).close();
      const panel = await mark(page);
      expect((await panel.state()).speakers.map(({ name }) => name)).toEqual(['Marit Holloway']);
      expect(await statements(page)).toEqual([quote]);
      await page.close();
    });

    test('another page in the middle: nothing of the first one is shown there', async () => {
      const page = await open('/long.html');
      await (await page.clickToolbarButton()).close();
      await page.goto(setting.server.url('/second.html'));
      expect(await statements(page)).toEqual([]);
      await mark(page);
      expect(await statements(page)).toEqual([secondWords]);
      await page.close();
    });

    test('a background ended in the middle is asked again', async () => {
      const page = await open('/long.html');
      const panel = await page.clickToolbarButton();
      await setting.browser.killBackgroundWorker();
      expect((await panel.waitUntilReady()).speakers.length).toBeGreaterThan(3);
      await page.close();
    });

    test('back: a page from the back/forward cache has its marks, one loaded anew has none until the click', async () => {
      const page = await open('/first.html');
      await (await mark(page)).close();
      await page.evaluate('void (window.isKept = true)');
      await page.goto(setting.server.url('/second.html'));
      expect(await statements(page)).toEqual([]);
      await page.goBack();
      if (await page.evaluate('window.isKept === true')) await soon(() => statements(page)).toEqual([quote]);
      else expect(await statements(page)).toEqual([]);
      const panel = await mark(page);
      expect((await panel.state()).headline).toContain('The pilot house stays shut');
      expect(await statements(page)).toEqual([quote]);
      await panel.toggle('marks');
      await soon(() => statements(page)).toEqual([]);
      await panel.toggle('marks');
      await soon(() => statements(page)).toEqual([quote]);
      await page.close();
    });

    test('a page that goes on by the Navigation API is read again', async () => {
      const page = await open('/router.html');
      await (await mark(page)).close();
      await page.evaluate('void navigation.navigate("/elsewhere.html")');
      await soon(() => statements(page)).toEqual([secondWords]);
      const panel = await page.clickToolbarButton();
      expect((await panel.waitUntilReady()).headline).toContain('opens');
      await page.close();
    });

    test('an orphan, whose extension has been reloaded, keeps still, its marks never lie, and the next click takes them over', async () => {
      const page = await open('/first.html');
      await (await mark(page)).close();
      await setting.browser.reloadExtension();
      await page.evaluate(() => {
        const text = document.querySelector('#said')?.firstChild as Text;
        text.data = text.data.replace('We cannot', 'They will not');
      });
      expect((await statements(page)).filter((words) => words !== quote)).toEqual([]);
      const panel = await mark(page);
      const changed = [quote.replace('We cannot', 'They will not')];
      await soon(() => statements(page)).toEqual(changed);
      await panel.toggle('marks');
      await soon(() => statements(page)).toEqual([]);
      await panel.toggle('marks');
      await soon(() => statements(page)).toEqual(changed);
      await panel.close();
      await page.hoverWords('Marit Holloway');
      await soon(() => page.evaluate(() => document.documentElement.children.length)).toBeLessThanOrEqual(3);
      await page.close();
    });

    test('two windows with the same page have their marks each, and one set of switches', async () => {
      const page = await open('/first.html');
      await (await mark(page)).close();
      const other = await open('/first.html', 'window');
      expect(await statements(other)).toEqual([]);
      const panel = await mark(other);
      await panel.toggle('marks');
      await soon(() => statements(other)).toEqual([]);
      await soon(() => statements(page)).toEqual([]);
      await panel.toggle('marks');
      await soon(() => statements(page)).toEqual([quote]);
      await soon(() => statements(other)).toEqual([quote]);
      await other.close();
      await page.close();
    });

    test('no console has an error', async () => {
      expect(await setting.browser.consoleErrors()).toEqual([]);
    });
  },
  (path) => pages[path] ?? null,
);
