import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { PanelPage } from '../browser/types';
import { until } from '../browser/until';
import { withBrowsers, type Setting } from './withBrowsers';

/** Sets a field of the options page as typing or choosing in it does. */
const enter = (options: PanelPage, name: string, value: string) =>
  options.evaluate(
    (fieldName: string, entered: string) => {
      const field = document.querySelector<HTMLInputElement>(`[name="${fieldName}"]`);
      if (!field) throw new Error(`no field ${fieldName}`);
      field.value = entered;
      field.dispatchEvent(new Event(field.localName === 'select' ? 'change' : 'input', { bubbles: true }));
    },
    name,
    value,
  );

const check = (options: PanelPage, selector: string) =>
  options.evaluate((wanted: string) => document.querySelector<HTMLInputElement>(wanted)?.click(), selector);

const stored = (options: PanelPage) =>
  options.evaluate<Record<string, unknown>>(
    '(globalThis.browser ?? chrome).storage.local.get("settings").then(({ settings }) => settings)',
  );

async function openOptions({ browser, server }: Setting) {
  const page = await browser.open(server.url('/sample-article.html'));
  const panel = await page.clickToolbarButton();
  await panel.waitUntilReady();
  await panel.clickSettings();
  const options = await browser.extensionPage('/options.html');
  await until('the options being drawn', () => options.evaluate<boolean>('document.querySelector("main") !== null'));
  return { page, options };
}

withBrowsers((setting) => {
  describe('the page of all settings', () => {
    test('what is chosen is kept, and the open article follows at once', async () => {
      const { page, options } = await openOptions(setting);
      const looks = async () => (await page.painted()).map(({ kind, look }) => ({ kind, look }));
      const before = await looks();
      expect(before.some(({ kind }) => kind === 'statement')).toBe(true);

      await enter(options, 'line-statement', 'double');
      await until('the lines changing', async () =>
        (await looks()).some(({ kind, look }) => kind === 'statement' && look.includes('double')),
      );

      await enter(options, 'smallestQuote', '4');
      await until('short quotations losing their marks', async () => (await looks()).length < before.length);

      await check(options, '[name=people]');
      await until('people losing their marks', async () => !(await looks()).some(({ kind }) => kind === 'person'));

      await check(options, '[value=one]');
      await until('one colour for all', async () => {
        const lines = (await looks()).filter(({ kind }) => kind === 'statement').map(({ look }) => look);
        return new Set(lines.filter((look) => look.includes('double'))).size <= 1;
      });

      await enter(options, 'key-next', 'j');
      await until('the key being kept', async () => {
        const { pageKeys } = (await stored(options)) as { pageKeys: Record<string, string> };
        return pageKeys['next'] === 'j';
      });
      await enter(options, 'key-previous', 'j');
      await until('a key that is taken being refused', () =>
        options.evaluate<boolean>('document.querySelector("#key-problem").textContent.includes("J")'),
      );
      expect(await stored(options)).toMatchObject({
        version: 3,
        people: false,
        palette: 'one',
        smallestQuote: 4,
        lines: { statement: 'double', fragment: 'dotted' },
        pageKeys: { next: 'j', previous: 'p' },
      });
    });

    test('the example wears what is chosen', async () => {
      const options = await setting.browser.extensionPage('/options.html');
      const marks = () =>
        options.evaluate<number>('[...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0)');
      expect(await marks()).toBe(2); // of the six marks neither the people nor the words that are too few
      await check(options, '[name=people]');
      await until('people being marked', async () => (await marks()) === 4);
    });

    test('the licence of all that is in the download is a click away', async () => {
      const options = await setting.browser.extensionPage('/options.html');
      await check(options, 'a[href="/licences.html"]');
      const licences = await setting.browser.extensionPage('/licences.html');
      const isDrawn = () => licences.evaluate<boolean>('document.querySelector("h1") !== null');
      await until('the licences being drawn', isDrawn);
      const headings = await licences.evaluate<string[]>(
        '[...document.querySelectorAll("h2")].map((h2) => h2.innerText)',
      );
      const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
        dependencies: Record<string, string>;
      };
      const bundled = Object.entries(dependencies).map(([name, version]) => `${name} ${version} · `);
      expect(bundled.filter((start) => !headings.some((heading) => heading.startsWith(start)))).toEqual([]);
      expect(await licences.axe()).toEqual([]);
      // The page may be gone before it answers.
      await licences.evaluate('history.back()').catch(() => undefined);
      await setting.browser.extensionPage('/options.html');
    });

    test('nothing stands in anybody’s way', async () => {
      const options = await setting.browser.extensionPage('/options.html');
      expect(await options.axe()).toEqual([]);
      expect(await setting.browser.consoleErrors()).toEqual([]);
    });
  });
});
