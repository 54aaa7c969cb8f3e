import { expect, test } from 'vitest';
import type { Reply } from '../browser/serve';
import { until } from '../browser/until';
import { selectTab } from './panelTabs';
import { withBrowsers } from './withBrowsers';

const german = `<!doctype html><html lang="de"><head><title>Die Brücke bleibt zu</title></head><body><article>
<h1>Die Brücke bleibt zu</h1>
${'<p>Die Stadt Kornau wird die alte Brücke über den Sellbach nicht vor dem Frühjahr wieder öffnen. „Wir wollen kein Risiko eingehen“, sagte die Bürgermeisterin Ilse Brandner am Montag vor dem Rathaus. Viele Anwohner ärgern sich über den langen Umweg, den sie seit dem Sommer fahren müssen.</p>'.repeat(4)}
</article></body></html>`;

const frontPage = `<!doctype html><html lang="en"><head><title>The Harbour Post</title></head><body><nav><a href="/">Home</a></nav>
<ul>${Array.from({ length: 40 }, (_, i) => `<li><a href="/story-${i}">Short headline number ${i}</a></li>`).join('')}</ul></body></html>`;

const apology = `<!doctype html><html lang="en"><head><title>Sorry – The Harbour Post</title></head><body><h1>Sorry</h1>
<p>The story that you are looking for is not here any more, or its address has changed since it was published.</p>
<p>You can look for it by its headline, or go back to the front page to see what has happened today.</p></body></html>`;

const answers: Readonly<Record<string, Reply>> = {
  '/german.html': german,
  '/': frontPage,
  '/teasers': frontPage.replace('</body>', '<p id="teaser">“We close at noon,” said Nessa Quillfeather.</p></body>'),
  '/gone': { body: apology, status: 404 },
};

withBrowsers(
  (setting) => {
    const panelOn = async (url: string) => {
      const page = await setting.browser.open(url);
      const panel = await page.clickToolbarButton();
      const state = await panel.waitUntilReady();
      return { page, panel, state };
    };

    test('a page without an article', async () => {
      const { page, state } = await panelOn(setting.server.url('/'));
      expect(state.status).toMatch(/article/i);
      expect(state.speakers).toEqual([]);
      await page.close();
    });

    test('what the reader selects on a page without an article is read alone', async () => {
      const page = await setting.browser.open(setting.server.url('/teasers'));
      await page.evaluate(() => {
        const teaser = document.getElementById('teaser');
        if (teaser) getSelection()?.selectAllChildren(teaser);
      });
      const panel = await page.clickToolbarButton();
      await panel.waitUntilReady();
      await panel.evaluate(() => document.querySelector<HTMLElement>('.stopped button')?.click());
      const speakers = await until('the selection being read', async () => {
        const state = await panel.state();
        return state.speakers.length > 0 && state.speakers;
      });
      expect(speakers.map(({ name }) => name)).toEqual(['Nessa Quillfeather']);
      expect((await page.painted()).map(({ words }) => words)).toContain('We close at noon,');
      await page.close();
    });

    test('a page in another language: quotations by their marks, and a sentence on the rest', async () => {
      const { page, panel, state } = await panelOn(setting.server.url('/german.html'));
      expect(await panel.text()).toMatch(/English/);
      await selectTab(panel, 'People');
      expect((await panel.state()).people).toEqual([]);
      expect(state.unnamed.map((quote) => quote.text)).toContainEqual(
        expect.stringContaining('Wir wollen kein Risiko eingehen'),
      );
      await page.close();
    });

    test('no console has an error', async () => {
      expect(await setting.browser.consoleErrors()).toEqual([]);
    });

    // After the look at the console: Chromium itself makes an error of the status there.
    test('an error page with an apology', async () => {
      const { page, state } = await panelOn(setting.server.url('/gone'));
      expect(state.status).toMatch(/does not look like an article/);
      await page.close();
    });
  },
  (path) => answers[path] ?? null,
);
