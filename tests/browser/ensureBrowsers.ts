import { canInstall, install } from './debian';
import { findBrowser } from './findBrowser';
import { howToGet } from './howToGet';
import type { BrowserName } from './types';

const NEEDED: readonly BrowserName[] = ['chromium', 'firefox'];

/**
 * Makes sure that both browsers are there before the end-to-end tests: installs what is missing where that is possible,
 * else says what is missing. Gives whether all are there.
 */
export function ensureBrowsers(): boolean {
  if (missing().length > 0 && canInstall()) install(missing());
  for (const name of missing()) console.error(howToGet([name]));
  return missing().length === 0;
}

function missing(): BrowserName[] {
  return NEEDED.filter((name) => findBrowser(name) === null);
}

if (process.argv[1]?.endsWith('ensureBrowsers.ts')) process.exitCode = ensureBrowsers() ? 0 : 1;
