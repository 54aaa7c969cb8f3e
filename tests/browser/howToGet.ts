import { canInstall, installCommand } from './debian';
import type { System } from './system';
import type { BrowserName } from './types';

const PRODUCTS: Readonly<Record<BrowserName, string>> = { chromium: 'Chromium or Chrome', firefox: 'Firefox' };

/** What each distribution's own tool is told; a distribution that is made from another can be told the same. */
const COMMANDS: readonly (readonly [distribution: string, command: string, packages?: Record<BrowserName, string>])[] =
  [
    // Ubuntu's packages of these names install snaps, and no others can be had.
    ['ubuntu', 'sudo snap install'],
    ['debian', 'sudo apt-get install', { chromium: 'chromium', firefox: 'firefox-esr' }],
    ['fedora', 'sudo dnf install'],
    ['arch', 'sudo pacman -S'],
    ['suse', 'sudo zypper install', { chromium: 'chromium', firefox: 'MozillaFirefox' }],
  ];

/** One sentence: how to get these browsers on this system. */
export function howToGet(names: readonly BrowserName[], system: System): string {
  const missing = names.map((name) => PRODUCTS[name]).join(' and ');
  const variables = names.map((name) => `WHOSAID_${name.toUpperCase()}`).join(' and ');
  const verb = names.length === 1 ? 'is' : 'are';
  return `${missing} ${verb} not installed here: ${wayOf(names, system)}, or name the program in ${variables}.`;
}

function wayOf(names: readonly BrowserName[], system: System): string {
  const list = (packages: Readonly<Record<BrowserName, string>>) => names.map((name) => packages[name]).join(' ');
  if (canInstall(system)) return `run "${installCommand(names)}"`;
  if (system.platform === 'darwin')
    return `run "brew install --cask ${list({ chromium: 'google-chrome', firefox: 'firefox' })}"`;
  if (system.platform === 'win32')
    return `run "winget install ${list({ chromium: 'Google.Chrome', firefox: 'Mozilla.Firefox' })}"`;
  const plain = { chromium: 'chromium', firefox: 'firefox' };
  for (const distribution of system.distributions) {
    const found = COMMANDS.find(([name]) => name === distribution);
    if (found) return `run "${found[1]} ${list(found[2] ?? plain)}"`;
  }
  return `install your distribution's packages, usually "${list(plain)}"`;
}
