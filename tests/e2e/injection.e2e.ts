import { expect, test } from 'vitest';
import { pageOf, story } from '../fixtures/awkwardPages';
import type { PanelPage } from '../browser/types';
import { panelOn } from './panelOn';
import { withBrowsers } from './withBrowsers';

const pages: Readonly<Record<string, string>> = {
  '/framed.html': pageOf(`<article>${story()}</article><iframe src="/story.html"></iframe>`),
  '/story.html': pageOf(`<article>${story()}</article>`),
};

/** Injects a script into the page and its frame once more; gives what it returns there, the page's first. */
const injectInto = (panel: PanelPage, file: string) =>
  panel.evaluate<readonly unknown[]>(`(async () => {
    const [{ id: tabId }] = await chrome.tabs.query({ active: true, currentWindow: true });
    const done = await chrome.scripting.executeScript({ target: { tabId, allFrames: true }, files: ['${file}'] });
    return done.sort((a, b) => a.frameId - b.frameId).map(({ result }) => result ?? null);
  })()`);

withBrowsers(
  (setting) => {
    test('a content script asks for the extraction until it has it', async () => {
      const { panel } = await panelOn(setting, '/framed.html');
      const isComplete = () => injectInto(panel, '/contentScript.js');
      // A click reads the page and injects nothing into its frames.
      expect(await isComplete()).toEqual([true, false]);
      expect(await isComplete()).toEqual([true, false]);
      await injectInto(panel, '/extraction.js');
      expect(await isComplete()).toEqual([true, true]);
    });

    test('no console has an error', async () => {
      expect(await setting.browser.consoleErrors()).toEqual([]);
    });
  },
  (path) => pages[path] ?? null,
);
