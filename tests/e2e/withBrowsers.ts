import { afterAll, beforeAll, describe, inject } from 'vitest';
import { openBrowser } from '../browser/openBrowser';
import { serve, type PageServer } from '../browser/serve';
import type { Browser, BrowserName, BrowserOptions } from '../browser/types';
import { keptBrowser } from './keptBrowser';

export const builds: Readonly<Record<BrowserName, string>> = {
  chromium: '.output/chrome-mv3',
  firefox: '.output/firefox-mv3',
};

/** The browser that these tests run in: each has a vitest project of its own. */
export const browserHere = (): BrowserName => inject('browserName');

/** What a test has at hand, once the tests run. */
export interface Setting {
  readonly name: BrowserName;
  readonly browser: Browser;
  readonly server: PageServer;
}

/** What the browser shows everything in. */
type Look = Pick<BrowserOptions, 'colorScheme' | 'forcedColors' | 'reducedMotion' | 'welcome'>;

/**
 * Declares tests for the browser of this project, with a server of the fixtures. The browser is as after a fresh start, and
 * serves the files after this one as well; one with a look of its own is started for these tests alone.
 */
export function withBrowsers(
  declare: (setting: Setting) => void,
  handler: Parameters<typeof serve>[0] = 'tests/fixtures',
  look: Look = {},
): void {
  const name = browserHere();
  const { welcome, ...shown } = look;
  const isPlain = Object.keys(shown).length === 0;
  describe(isPlain ? name : `${name}, ${JSON.stringify(shown)}`, () => {
    let browser: Browser | undefined;
    let server: PageServer | undefined;
    beforeAll(async () => {
      server = await serve(handler);
      const extension = builds[name];
      browser = isPlain ? await keptBrowser(name, extension, welcome) : await openBrowser(name, { extension, ...look });
    });
    afterAll(async () => {
      if (!isPlain) await browser?.close();
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

declare module 'vitest' {
  interface ProvidedContext {
    browserName: BrowserName;
  }
}
