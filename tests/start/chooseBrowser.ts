import { ensureBrowsers } from '../browser/ensureBrowsers';
import { findBrowser, type InstalledBrowser } from '../browser/findBrowser';
import type { BrowserName } from '../browser/types';

/**
 * A browser of this machine, of the kind that was asked for or of any; where there is none it is installed or the reader
 * told how to get one ({@link ensureBrowsers}). Null when there is still none.
 */
export function chooseBrowser(wanted: BrowserName | undefined): InstalledBrowser | null {
  const found = findBrowser(wanted);
  if (found) return found;
  const name = wanted ?? 'chromium';
  return ensureBrowsers([name]) ? findBrowser(name) : null;
}
