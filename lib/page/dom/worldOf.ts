import { safeDom } from './safeDom';

/** The globals of a document's own window. */
export type PageWorld = Window & typeof globalThis;

/**
 * The window of a document, as our script sees it: a frame has its own registry of highlights, which takes highlights and
 * ranges of its own. Null for a document that is shown no more: that of a frame that has gone or been led elsewhere, and the
 * page itself once its tab has closed. An answer of the browser's may still come to such a page in Firefox, where a window
 * without its tab throws NS_ERROR_UNEXPECTED when it is asked for its size.
 */
export function worldOf(page: Document): PageWorld | null {
  const world = unlessDead(() => safeDom().world(page));
  return world && page === document ? globalThis.window : world;
}

/** The document that a node is in; null for one of a frame that has gone for some time. */
export const documentOf = (node: Node): Document | null => unlessDead(() => safeDom().ownerDocument(node));

/** Some time after a frame has gone, all of it is a "dead object" to Firefox's extensions, on which any question throws. */
function unlessDead<T>(ask: () => T): T | null {
  try {
    return ask();
  } catch {
    return null;
  }
}

/**
 * The highlights of a document; undefined when it is shown no more, and where the browser has none. Asked for through the getter:
 * to `frame.CSS.highlights` Firefox gives an extension's script the registry of the page around the frame, which paints nothing
 * in it.
 */
export function registryOf(page: Document): HighlightRegistry | undefined {
  const css = worldOf(page)?.CSS as { readonly highlights?: HighlightRegistry } | undefined;
  if (css === undefined) return undefined;
  const getter = Object.getOwnPropertyDescriptor(css, 'highlights')?.get as
    ((this: unknown) => HighlightRegistry) | undefined;
  return getter ? getter.call(css) : css.highlights;
}

/** Whether a node of the page, or of a frame in it, is there to be seen. */
export function isInPage(node: Node): boolean {
  const page = documentOf(node);
  return page !== null && node.isConnected && worldOf(page) !== null;
}
