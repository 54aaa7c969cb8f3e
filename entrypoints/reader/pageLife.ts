/** Resolves when the page is shown: at once, but for one that the browser loads before the reader asks for it. */
export function whenShown(): Promise<void> {
  if (!(document as { prerendering?: boolean }).prerendering) return Promise.resolve();
  return new Promise((resolve) => document.addEventListener('prerenderingchange', () => resolve(), { once: true }));
}

/** Calls back when the page comes back from the browser's back/forward cache, where it has heard of nothing. */
export function onReturn(returned: () => void, signal: AbortSignal): void {
  const listen = ({ persisted, isTrusted }: PageTransitionEvent) => {
    if (persisted && isTrusted) returned();
  };
  addEventListener('pageshow', listen, { signal });
}

/** Calls back when the page may have changed its address without loading anew. */
export function onAddressChange(changed: () => void, signal: AbortSignal): void {
  // Not in Safari: there the page's own changes, which follow, tell.
  const { navigation } = globalThis as { navigation?: EventTarget };
  navigation?.addEventListener('currententrychange', changed, { signal });
  for (const type of ['popstate', 'hashchange']) addEventListener(type, changed, { signal });
}
