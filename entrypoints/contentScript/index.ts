import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isExtractionAwaited } from './article/extraction';
import { startContentScript, type ContentScript } from './startContentScript';

/**
 * Where the running script is found in the extension's isolated world. A symbol, as a page's `<a id="reader">` shows up in every
 * world; its name stays, so that a new version of the extension finds the script that an older one has left.
 */
const key = Symbol.for('reader');

/**
 * Injected on every click of the toolbar button: the first time it starts, later it finds itself running. Tells the one who
 * injects it whether it is complete: else `entrypoints/extraction` is to be injected next.
 */
export default defineUnlistedScript(() => {
  const world = globalThis as { [key]?: ContentScript };
  if (!world[key]?.isAlive()) {
    // The script of an older version has lost its connection to the extension.
    world[key]?.stop();
    world[key] = startContentScript();
  }
  return !isExtractionAwaited();
});
