/** A page of the extension's own that runs and shows nothing. */
export const OWN_PICTURE = '/icon/16.png';

/** Forgets all that the extension has stored. Runs in a page of its own, so it is self-contained. */
export async function forgetStored(): Promise<void> {
  const { browser, chrome } = globalThis as { readonly browser?: Stored; readonly chrome?: Stored };
  const storage = (browser ?? chrome)?.storage;
  await Promise.all([storage?.local.clear(), storage?.session.clear()]);
}

interface Stored {
  readonly storage: Readonly<Record<'local' | 'session', { clear(): Promise<void> }>>;
}
