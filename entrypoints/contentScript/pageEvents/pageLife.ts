/** Resolves when the page is shown: at once, unless the browser is prerendering it. */
export function whenShown(): Promise<void> {
  if (!(document as { prerendering?: boolean }).prerendering) return Promise.resolve();
  return new Promise((resolve) => document.addEventListener('prerenderingchange', () => resolve(), { once: true }));
}

/** Calls back when the page returns from the back/forward cache, where no event reached it. */
export function onReturn(returned: () => void, signal: AbortSignal): void {
  const listen = ({ persisted, isTrusted }: PageTransitionEvent) => {
    if (persisted && isTrusted) returned();
  };
  addEventListener('pageshow', listen, { signal });
}

/** Calls back when the page may have changed its address without a reload. */
export function onAddressChange(changed: () => void, signal: AbortSignal): void {
  // Safari has no such event; the changes of the page that follow are noticed instead.
  const { navigation } = globalThis as { navigation?: EventTarget };
  navigation?.addEventListener('currententrychange', changed, { signal });
  for (const type of ['popstate', 'hashchange']) addEventListener(type, changed, { signal });
}
