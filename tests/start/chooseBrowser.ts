import { createInterface } from 'node:readline/promises';
import { canInstall, install, installCommand } from '../browser/debian';
import { findBrowser, type InstalledBrowser } from '../browser/findBrowser';
import { howToGet } from '../browser/howToGet';

/** A browser of this machine; where there is none it offers to install one, or says how. Null when there is still none. */
export async function chooseBrowser(): Promise<InstalledBrowser | null> {
  const found = findBrowser();
  if (found) return found;
  if (canInstall() && (await mayInstall())) install(['chromium']);
  const installed = findBrowser();
  if (!installed) console.error(howToGet(['chromium']));
  return installed;
}

/** Continuous integration has nobody to ask, and wants it done; another script is told the command instead. */
async function mayInstall(): Promise<boolean> {
  if (process.env['CI'] === 'true') return true;
  if (!process.stdin.isTTY) return false;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(`No browser found. Run "${installCommand(['chromium'])}" now? [y/N] `);
  terminal.close();
  return /^y(es)?$/i.test(answer.trim());
}
