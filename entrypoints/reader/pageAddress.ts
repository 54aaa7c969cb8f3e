/**
 * What of the page's address says which article it shows: all but a fragment that only leads to a place in it. Pages whose
 * script finds their way by the fragment begin it with a slash or an exclamation mark.
 */
export function pageAddress({ origin, pathname, search, hash }: Location = location): string {
  return origin + pathname + search + (/^#[!/]/.test(hash) ? hash : '');
}

/** Tells whether the page shows another article's address than when it was last asked. */
export function watchAddress(): () => boolean {
  let last = pageAddress();
  return () => {
    const now = pageAddress();
    const isNew = now !== last;
    last = now;
    return isNew;
  };
}
