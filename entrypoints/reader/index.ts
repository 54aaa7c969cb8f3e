import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startReader, type Reader } from './startReader';

declare global {
  /** Lives in the extension's isolated world: the page cannot see it. Not `reader`: WXT's build declares that name anew. */
  var pageReader: Reader | undefined;
}

/** Injected on every click of the toolbar button: the first one starts the reader, later ones find it there. */
export default defineUnlistedScript(() => {
  if (globalThis.pageReader?.isAlive()) return;
  // What an older version of the extension has left here cannot talk to anybody any more.
  globalThis.pageReader?.stop();
  globalThis.pageReader = startReader();
});
