import { pageReaders } from './pageReaders';

/** The globals of a document's own window. */
export type PageWorld = Window & typeof globalThis;

/**
 * The window of a document, as our script sees it: a frame has its own registry of highlights, which takes highlights and
 * ranges of its own. Null for a document that is shown no more: that of a frame that has gone or been led elsewhere.
 */
export function worldOf(page: Document): PageWorld | null {
  if (page === document) return globalThis.window;
  try {
    return pageReaders().world(page);
  } catch {
    // Some time after a frame has gone, all of it is a "dead object" to Firefox's extensions, on which any question throws.
    return null;
  }
}

/**
 * The highlights of a window; undefined where the browser has none. Asked for through the getter: to `frame.CSS.highlights`
 * Firefox gives an extension's script the registry of the page around the frame, which paints nothing in it.
 */
export function highlightsOf({ CSS }: PageWorld): HighlightRegistry | undefined {
  const getter = Object.getOwnPropertyDescriptor(CSS, 'highlights')?.get as
    ((this: unknown) => HighlightRegistry) | undefined;
  return getter ? getter.call(CSS) : (CSS as { highlights?: HighlightRegistry }).highlights;
}

/** Whether a node of the page, or of a frame in it, is there to be seen. */
export function isInPage(node: Node): boolean {
  try {
    return node.isConnected && node.ownerDocument !== null && worldOf(node.ownerDocument) !== null;
  } catch {
    // As above.
    return false;
  }
}
