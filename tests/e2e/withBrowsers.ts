import { afterAll, beforeAll, describe } from 'vitest';
import { openBrowser } from '../browser/openBrowser';
import { serve, type PageServer } from '../browser/serve';
import type { Browser, BrowserName, BrowserOptions } from '../browser/types';

export const builds: Readonly<Record<BrowserName, string>> = {
  chromium: '.output/chrome-mv3',
  firefox: '.output/firefox-mv3',
};

/** What a test has at hand, once the tests run. */
export interface Setting {
  readonly name: BrowserName;
  readonly browser: Browser;
  readonly server: PageServer;
}

/** What the browser shows everything in. */
type Look = Pick<BrowserOptions, 'colorScheme' | 'forcedColors' | 'reducedMotion' | 'welcome'>;

/** Declares the same tests for Chromium and for Firefox, each with one browser and a server of the fixtures. */
export function withBrowsers(
  declare: (setting: Setting) => void,
  handler: Parameters<typeof serve>[0] = 'tests/fixtures',
  look: Look = {},
): void {
  const looks = [look.colorScheme === 'dark' && 'dark', look.forcedColors && 'forced colours'].filter(Boolean);
  describe.each(['chromium', 'firefox'] as const)(['%s', ...looks].join(', '), (name) => {
    let browser: Browser | undefined;
    let server: PageServer | undefined;
    beforeAll(async () => {
      server = await serve(handler);
      browser = await openBrowser(name, { extension: builds[name], ...look });
    });
    afterAll(async () => {
      await browser?.close();
      await server?.close();
    });
    declare({
      name,
      get browser() {
        if (!browser) throw new Error(`${name} is not open: the tests have not begun.`);
        return browser;
      },
      get server() {
        if (!server) throw new Error('The server is not up: the tests have not begun.');
        return server;
      },
    });
  });
}
