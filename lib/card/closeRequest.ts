/** Not in TypeScript's types yet: https://html.spec.whatwg.org/multipage/interaction.html#close-watcher */
interface CloseWatcher {
  onclose: (() => void) | null;
  destroy(): void;
}

/**
 * Calls back when the reader asks the browser to close what is in front, for example with Escape, even on a page that swallows its
 * key events. Never calls in browsers without close watchers. Returns a function that stops it.
 */
export function onCloseRequest(closed: () => void): () => void {
  const { CloseWatcher } = globalThis as { CloseWatcher?: new () => CloseWatcher };
  if (CloseWatcher === undefined) return () => undefined;
  const watcher = new CloseWatcher();
  watcher.onclose = closed;
  return () => watcher.destroy();
}
