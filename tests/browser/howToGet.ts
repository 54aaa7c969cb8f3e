import { canInstall, installCommand } from './debian';
import type { BrowserName } from './types';

/** One sentence: how to get these browsers on this system. */
export function howToGet(names: readonly BrowserName[], platform: NodeJS.Platform = process.platform): string {
  const wanted = names.map((name) => (name === 'firefox' ? 'Firefox' : 'Chromium or Chrome')).join(' and ');
  const way = () => {
    if (canInstall()) return `run "${installCommand(names)}"`;
    if (platform === 'darwin') {
      return `run "brew install --cask ${names.map((name) => (name === 'firefox' ? 'firefox' : 'google-chrome')).join(' ')}"`;
    }
    if (platform === 'win32') {
      return `run "winget install ${names.map((name) => (name === 'firefox' ? 'Mozilla.Firefox' : 'Google.Chrome')).join(' ')}"`;
    }
    return `install your distribution's packages, usually "${names.map((name) => (name === 'firefox' ? 'firefox' : 'chromium')).join(' ')}"`;
  };
  return `${wanted} is not installed here: ${way()}, or name the program in ${names.map((name) => `WHOSAID_${name.toUpperCase()}`).join(' and ')}.`;
}
