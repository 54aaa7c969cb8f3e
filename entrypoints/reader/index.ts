import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startReader, type Reader } from './startReader';

/** Where the reader stands in the extension's isolated world. A symbol: a page's `<a id="reader">` stands in every world. */
const key = Symbol.for('reader');

/** Injected on every click of the toolbar button: the first one starts the reader, later ones find it there. */
export default defineUnlistedScript(() => {
  const world = globalThis as { [key]?: Reader };
  if (world[key]?.isAlive()) return;
  // What an older version of the extension has left here cannot talk to anybody any more.
  world[key]?.stop();
  world[key] = startReader();
});
