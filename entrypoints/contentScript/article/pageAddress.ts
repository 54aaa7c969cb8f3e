/**
 * The part of the page's address that says which article it shows: all but a fragment that only leads to a part of it. Pages
 * that use the fragment for routing begin it with a slash or an exclamation mark.
 */
export function pageAddress({ origin, pathname, search, hash }: Location = location): string {
  return origin + pathname + search + (/^#[!/]/.test(hash) ? hash : '');
}

/** Returns a function that tells whether the address has changed since the last call. */
export function watchAddress(): () => boolean {
  let last = pageAddress();
  return () => {
    const now = pageAddress();
    const isNew = now !== last;
    last = now;
    return isNew;
  };
}
