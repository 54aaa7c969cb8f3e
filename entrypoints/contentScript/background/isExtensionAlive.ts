import { browser } from 'wxt/browser';

/** Whether the extension that this script belongs to still runs: browsers take the runtime away from orphaned scripts. */
export const isExtensionAlive = (): boolean =>
  (browser.runtime as typeof browser.runtime | undefined)?.id !== undefined;
