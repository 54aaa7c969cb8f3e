import { browser } from 'wxt/browser';
import type { Versions } from '../../lib/bugReport/bugReport';

/** The versions in use: the extension's and the browser's. */
export const readVersions = (): Versions => ({
  version: `Whosaid ${browser.runtime.getManifest().version}`,
  browser: navigator.userAgent,
});
