import { browser } from 'wxt/browser';
import type { Made } from '../../lib/bugReport/bugReport';

/** The versions that a report names: the extension's and the browser's. */
export const madeWith = (): Made => ({
  version: `Whosaid ${browser.runtime.getManifest().version}`,
  browser: navigator.userAgent,
});
