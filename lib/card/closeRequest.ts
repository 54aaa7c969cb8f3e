/** Not in TypeScript's types yet: https://html.spec.whatwg.org/multipage/interaction.html#close-watcher */
interface CloseWatcher {
  onclose: (() => void) | null;
  destroy(): void;
}

/**
 * Calls back when the reader asks the browser to close what is in front, by Escape for one, on a page too that keeps its keys
 * to itself; in browsers without such requests never. Returns the end of it.
 */
export function onCloseRequest(closed: () => void): () => void {
  const { CloseWatcher } = globalThis as { CloseWatcher?: new () => CloseWatcher };
  if (CloseWatcher === undefined) return () => undefined;
  const watcher = new CloseWatcher();
  watcher.onclose = closed;
  return () => watcher.destroy();
}
