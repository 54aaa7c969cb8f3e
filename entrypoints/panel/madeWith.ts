import { browser } from 'wxt/browser';
import type { Made } from '../../lib/bugReport/bugReport';

/** What a report names as its maker. */
export const madeWith = (): Made => ({
  version: `Whosaid ${browser.runtime.getManifest().version}`,
  browser: navigator.userAgent,
});
