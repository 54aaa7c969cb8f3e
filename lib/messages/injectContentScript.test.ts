import { beforeEach, expect, test, vi } from 'vitest';
import { injectContentScript } from './injectContentScript';

const page = vi.hoisted(() => ({
  injected: [] as string[],
  /** Runs a script; gives what it returns. */
  run: null as ((file: string) => Promise<unknown>) | null,
}));

vi.mock('wxt/browser', () => ({
  browser: {
    scripting: {
      executeScript: async ({ files: [file = ''] }: { files: readonly string[] }) => {
        page.injected.push(file);
        return [{ result: await page.run?.(file) }];
      },
    },
  },
}));

beforeEach(() => void (page.injected = []));

test.each([
  ['waits for the extraction', false, ['/contentScript.js', '/extraction.js']],
  ['has the extraction', true, ['/contentScript.js']],
  ['says nothing', undefined, ['/contentScript.js', '/extraction.js']],
])('a content script that %s', async (_, result, expected) => {
  page.run = () => Promise.resolve(result);
  await injectContentScript(1);
  expect(page.injected).toEqual(expected);
});

test.each(['/contentScript.js', '/extraction.js'])('a page that denies access as %s comes', async (denied) => {
  page.run = (file) => (file === denied ? Promise.reject(new Error('Cannot access it')) : Promise.resolve(false));
  await expect(injectContentScript(1)).rejects.toThrow('Cannot access it');
});
