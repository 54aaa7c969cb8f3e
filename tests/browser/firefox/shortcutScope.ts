import type { BrowserKey } from './shortcutKeys';

/**
 * Keys of the browser's own. The function is self-contained, since its source is sent to the browser's own window to run
 * with its privileges. A `tab` is a BiDi context id.
 */

/** Presses and releases keys together in the window of a tab, the last one with the others held down. */
export function pressKeys(tab: string, keys: readonly BrowserKey[]): void {
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  const window = NavigableManager.getBrowserById(tab)?.ownerDocument.defaultView;
  if (!window) throw new Error('The tab has no window.');
  const processor = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  processor.beginInputTransactionForTests(window);
  const events = keys.map((key) => new window.KeyboardEvent('', key));
  for (const event of events) processor.keydown(event);
  for (const event of events.reverse()) processor.keyup(event);
}
