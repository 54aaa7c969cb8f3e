import { afterAll, beforeAll, describe } from 'vitest';
import { openBrowser } from '../browser/openBrowser';
import { serve, type PageServer } from '../browser/serve';
import type { Browser, BrowserName } from '../browser/types';

const builds: Readonly<Record<BrowserName, string>> = {
  chromium: '.output/chrome-mv3',
  firefox: '.output/firefox-mv3',
};

/** What a test has at hand, once the tests run. */
export interface Setting {
  readonly name: BrowserName;
  readonly browser: Browser;
  readonly server: PageServer;
}

/** Declares the same tests for Chromium and for Firefox, each with one browser and a server of the fixtures. */
export function withBrowsers(declare: (setting: Setting) => void, handler: Parameters<typeof serve>[0] = 'tests/fixtures'): void {
  describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
    let browser: Browser;
    let server: PageServer;
    beforeAll(async () => {
      server = await serve(handler);
      browser = await openBrowser(name, { extension: builds[name] });
    });
    afterAll(async () => {
      await browser?.close();
      await server?.close();
    });
    declare({
      name,
      get browser() {
        return browser;
      },
      get server() {
        return server;
      },
    });
  });
}
