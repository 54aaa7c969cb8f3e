import { browser } from 'wxt/browser';

/** Whether the extension that this script belongs to still runs: browsers take the runtime away from orphaned scripts. */
export const isExtensionAlive = (): boolean =>
  (browser.runtime as typeof browser.runtime | undefined)?.id !== undefined;

/** Takes a listener off the extension's own events at the signal; an extension that has been replaced has none any more. */
export function stopAt(signal: AbortSignal, stop: () => void): void {
  signal.addEventListener('abort', () => {
    if (isExtensionAlive()) stop();
  });
}
