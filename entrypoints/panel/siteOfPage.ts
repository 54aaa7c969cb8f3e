import type { PanelSite } from '../../components/panelState';
import { siteName, sitePattern } from '../../lib/sites/sitePattern';
import { addSite, isSiteOn, removeSiteOf, watchSites } from '../../lib/sites/sites';

/** The site of the page that a panel shows. */
export interface SiteOfPage {
  /** Null when the page belongs to no site, and until it is known. */
  now(): PanelSite | null;
  /** Sets the address of the page that the panel shows; null when the browser does not reveal it. */
  moveTo(address: string | null): void;
  /** Turns reading its articles without a click on or off. Called in the click. */
  set(isOn: boolean): void;
}

/** Follows the access that the reader grants to the site, here or in the browser's settings. Calls `changed` after each change. */
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
      // Chrome closes the popup to ask; the background acts on the answer.
      void (isOn ? addSite(address) : removeSiteOf(address)).then(read);
    },
  };
}
