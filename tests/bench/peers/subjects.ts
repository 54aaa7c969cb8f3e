import type { Extension, Page } from 'puppeteer-core';
import type { ChromiumBrowser } from '../../browser/chromium/ChromiumBrowser';

export const libraries = 'Readability and compromise';
export const floor = 'an empty popup';

/** Whatever is measured against whatever: how it is made ready on a page that has loaded, and what it then does. */
export interface Subject {
  readonly name: string;
  /** Whose popup opens; null where none does. */
  readonly extension: Extension | null;
  readonly prepare: (page: Page) => Promise<void>;
  readonly run: (page: Page) => Promise<void>;
}

/** The libraries are loaded before they are measured, and have not run yet; ours and an empty popup are clicked. */
export function subjectsOf(browser: ChromiumBrowser, empty: Extension, bundle: string): readonly Subject[] {
  const library = (name: string, call: string): Subject => ({
    name,
    extension: null,
    prepare: (page) => page.evaluate(`{ ${bundle}; globalThis.peers = peers; }`) as Promise<void>,
    run: (page) => page.evaluate(`peers.${call}()`) as Promise<void>,
  });
  const click = (name: string, extension: Extension, prepare: () => Promise<void>): Subject => ({
    name,
    extension,
    prepare,
    run: (page) => page.triggerExtensionAction(extension),
  });
  const asItIs = () => Promise.resolve();
  return [
    library(libraries, 'readabilityAndCompromise'),
    library('Defuddle', 'defuddle'),
    click(floor, empty, asItIs),
    click('Whosaid, its background asleep', browser.extension, () => browser.killBackgroundWorker()),
    click('Whosaid, awake', browser.extension, asItIs),
  ];
}
