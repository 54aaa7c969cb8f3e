import type { PanelSite } from '../../components/panelState';
import { siteName, sitePattern } from '../../lib/sites/sitePattern';
import { addSite, isSiteOn, removeSiteOf, watchSites } from '../../lib/sites/sites';

/** The site of the page that a panel shows. */
export interface SiteOfPage {
  /** Null when the page belongs to no site, and until it is known. */
  now(): PanelSite | null;
  /** The panel shows the page at this address from now on; null when the browser keeps it from us. */
  moveTo(address: string | null): void;
  /** Has its articles read without a click, or no longer. Called in the click. */
  set(isOn: boolean): void;
}

/** Keeps track of the sites that the reader grants access to, here and in the browser's own settings. */
export function siteOfPage(changed: () => void): SiteOfPage {
  let address: string | null = null;
  let site: PanelSite | null = null;

  const read = async () => {
    const asked = address;
    const pattern = asked === null ? null : sitePattern(asked);
    const name = pattern === null ? null : siteName(pattern);
    const found = asked === null || name === null ? null : { name, isOn: await isSiteOn(asked) };
    if (asked !== address) return;
    site = found;
    changed();
  };

  watchSites(() => void read());
  return {
    now: () => site,
    moveTo: (next) => {
      address = next;
      void read();
    },
    set: (isOn) => {
      if (address === null) return;
      // Chrome closes the popup to ask; the background hears the answer.
      void (isOn ? addSite(address) : removeSiteOf(address)).then(read);
    },
  };
}
