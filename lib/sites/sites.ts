import { browser, type Browser } from 'wxt/browser';
import { includesAddress, siteName, sitePattern } from './sitePattern';

/**
 * The sites that are read without a click. The browser's list of granted permissions is the only list there is: a site that the
 * reader removes in the browser's own settings is gone here, too.
 */
export interface Site {
  /** Its key: a pattern of addresses. */
  readonly pattern: string;
  /** `news.example`; null when it stands for every site, as the browser's own settings can have it. */
  readonly name: string | null;
}

/** All of them, by name. */
export async function listSites(): Promise<readonly Site[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins
    .map((pattern) => ({ pattern, name: siteName(pattern) }))
    .sort((a, b) => (a.name ?? '').localeCompare(b.name ?? ''));
}

/** Asks the reader, through the browser, for the site of an address. Works only in a click. Resolves to true if the reader agreed. */
export async function addSite(address: string): Promise<boolean> {
  const pattern = sitePattern(address);
  // Chrome closes the popup to ask: what follows from the answer is the background's work.
  return pattern !== null && (await browser.permissions.request({ origins: [pattern] }));
}

/** Removes a site, by its pattern. */
export async function removeSite(pattern: string): Promise<void> {
  await browser.permissions.remove({ origins: [pattern] });
}

/** Removes every site that covers the address. */
export async function removeSiteOf(address: string): Promise<void> {
  const sites = await listSites();
  const origins = sites.map(({ pattern }) => pattern).filter((pattern) => includesAddress(pattern, address));
  if (origins.length > 0) await browser.permissions.remove({ origins });
}

/** Whether an address is read without a click. */
export async function isSiteOn(address: string): Promise<boolean> {
  return (await listSites()).some(({ pattern }) => includesAddress(pattern, address));
}

/** Calls back when sites are added or removed, until the returned function is called. */
export function watchSites(changed: () => void): () => void {
  const listen = ({ origins = [] }: Browser.permissions.Permissions) => {
    if (origins.length > 0) changed();
  };
  browser.permissions.onAdded.addListener(listen);
  browser.permissions.onRemoved.addListener(listen);
  return () => {
    browser.permissions.onAdded.removeListener(listen);
    browser.permissions.onRemoved.removeListener(listen);
  };
}
