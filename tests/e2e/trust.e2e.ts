import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pageOf, story } from '../fixtures/awkwardPages';
import { soon } from '../soon';
import { oneVisit } from './oneVisit';
import { panelOn } from './panelOn';
import { withBrowsers } from './withBrowsers';

/** A page that writes down whatever reaches it. */
const watchful = readFileSync('tests/fixtures/sample-article.html', 'utf8').replace(
  '</head>',
  `<script>
    const seen = [];
    for (const type of ['message', 'error', 'unhandledrejection', 'focusin', 'click', 'keydown', 'copy', 'selectionchange'])
      addEventListener(type, () => seen.push(type), true);
    const dispatch = EventTarget.prototype.dispatchEvent;
    EventTarget.prototype.dispatchEvent = function (event) { seen.push('dispatched ' + event.type); return dispatch.call(this, event); };
    new MutationObserver((records) => seen.push(...records.map((record) => 'mutation ' + record.type)))
      .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    const facts = () => ({
      globals: Object.getOwnPropertyNames(window).length,
      sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
      scripts: document.scripts.length,
      elements: document.querySelectorAll('*').length,
      title: document.title,
      seen: [...seen],
    });
    addEventListener('load', () => { seen.length = 0; });
  </script></head>`,
);

const markup = pageOf(
  `<article>${story('We cannot open &lt;script>alert(2)&lt;/script> a &lt;b>door&lt;/b> that may fall on us,')}</article>`,
).replaceAll('The pilot house stays shut', 'The house &lt;img src=x onerror=alert(1)&gt; stays shut');

withBrowsers(
  (setting) => {
    const visited = oneVisit(async () => {
      const page = await setting.browser.open(setting.server.url('/watchful.html'));
      const before = await page.evaluate('facts()');
      const panel = await page.clickToolbarButton();
      return { page, before, panel, state: await panel.waitUntilReady() };
    });

    test('a page learns nothing of the extension but the names of its highlights', async () => {
      const { page, before, panel } = visited();
      await panel.toggle('people');
      await panel.toggle('people');
      await soon(async () => (await page.painted()).length).toBeGreaterThan(10);
      expect(await page.evaluate('facts()')).toEqual(before);
      const names = await page.evaluate<string[]>('[...CSS.highlights.keys()]');
      expect(names.filter((name) => !name.startsWith('text-'))).toEqual([]);
    });

    test('nothing of a page is stored, nothing goes to another device', async () => {
      const { panel, state } = visited();
      const stored = (area: 'local' | 'sync') =>
        panel.evaluate<Record<string, unknown>>(`(globalThis.browser ?? chrome).storage.${area}.get()`);
      const kept = async () => Object.keys(await stored('local')).join();
      await soon(kept).toBe('settings');
      const words = JSON.stringify(await stored('local'));
      const url = new URL(setting.server.url('/watchful.html'));
      for (const word of [state.headline ?? '', url.hostname, 'watchful']) expect(words).not.toContain(word);
      expect(await stored('sync')).toEqual({});
    });

    test('a hundred switches leave no node, no listener and no memory behind', async () => {
      const { page, panel } = visited();
      const switchOften = async (times: number) => {
        for (let i = 0; i < times; i++) {
          await panel.evaluate(() => document.querySelector<HTMLInputElement>('input[name=marks]')?.click());
          await soon(async () => (await page.painted()).length > 10).toBe(i % 2 === 1);
        }
      };
      await switchOften(4);
      const before = await page.weigh();
      await switchOften(100);
      const after = await page.weigh();
      // A node for each switch would be ten times as much.
      expect(after.nodes).toBeLessThanOrEqual(before.nodes * 1.02);
      expect(after.listeners).toBeLessThanOrEqual(before.listeners);
      expect(after.scriptBytes - before.scriptBytes).toBeLessThan(1_000_000);
    });

    test('a page that empties the registry gets no error and keeps its reader', async () => {
      const { page, panel } = visited();
      await page.evaluate('CSS.highlights.clear()');
      await panel.toggle('people');
      await soon(async () => (await page.painted()).length).toBeGreaterThan(10);
      await panel.toggle('people');
    });

    test('a page’s words are shown as words, whatever they look like', async () => {
      const { panel, state } = await panelOn(setting, '/markup.html');
      expect(state.headline).toContain('<img src=x onerror=alert(1)>');
      expect(state.speakers.flatMap(({ quotes }) => quotes.map(({ text }) => text)).join()).toContain(
        '<script>alert(2)</script>',
      );
      expect(await panel.evaluate(() => document.querySelectorAll('main :is(img, script, iframe)').length)).toBe(0);
    });
  },
  (path) => ({ '/watchful.html': watchful, '/markup.html': markup })[path] ?? null,
);
