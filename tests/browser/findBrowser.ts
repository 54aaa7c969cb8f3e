import { accessSync, constants } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { BrowserName } from './types';

/** A browser that is installed here. */
export interface InstalledBrowser {
  readonly name: BrowserName;
  /** What its makers call it. */
  readonly product: string;
  readonly executable: string;
}

interface Product {
  readonly name: BrowserName;
  readonly product: string;
  /** Programs on the PATH. */
  readonly commands: readonly string[];
  /** In `/Applications` or `~/Applications`. */
  readonly mac: string;
  /** Below a Windows program folder. */
  readonly windows: string;
}

/** In the order of preference: a build without a vendor's additions first. */
const PRODUCTS: readonly Product[] = [
  {
    name: 'chromium',
    product: 'Chromium',
    commands: ['chromium', 'chromium-browser'],
    mac: 'Chromium.app/Contents/MacOS/Chromium',
    windows: 'Chromium/Application/chrome.exe',
  },
  {
    name: 'chromium',
    product: 'Google Chrome',
    commands: ['google-chrome-stable', 'google-chrome'],
    mac: 'Google Chrome.app/Contents/MacOS/Google Chrome',
    windows: 'Google/Chrome/Application/chrome.exe',
  },
  {
    name: 'chromium',
    product: 'Microsoft Edge',
    commands: ['microsoft-edge-stable', 'microsoft-edge'],
    mac: 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    windows: 'Microsoft/Edge/Application/msedge.exe',
  },
  {
    name: 'firefox',
    product: 'Firefox',
    commands: ['firefox-esr', 'firefox'],
    mac: 'Firefox.app/Contents/MacOS/firefox',
    windows: 'Mozilla Firefox/firefox.exe',
  },
];

/** Set to a program to use instead of looking for one. */
const OVERRIDES = { chromium: 'WHOSAID_CHROMIUM', firefox: 'WHOSAID_FIREFOX' } as const;

/** The first installed browser of the kind, or of any kind; null when there is none. */
export function findBrowser(
  name?: BrowserName,
  platform: NodeJS.Platform = process.platform,
  environment: NodeJS.ProcessEnv = process.env,
): InstalledBrowser | null {
  for (const product of PRODUCTS) {
    if (name !== undefined && product.name !== name) continue;
    const override = environment[OVERRIDES[product.name]];
    const executable = override ?? placesOf(product, platform, environment).find(isProgram);
    if (executable) return { name: product.name, product: product.product, executable };
  }
  return null;
}

function placesOf(product: Product, platform: NodeJS.Platform, environment: NodeJS.ProcessEnv): string[] {
  if (platform === 'darwin') {
    return ['/Applications', join(homedir(), 'Applications')].map((folder) => join(folder, product.mac));
  }
  if (platform === 'win32') {
    return [environment['ProgramFiles'], environment['ProgramFiles(x86)'], environment['LOCALAPPDATA']]
      .filter((folder) => folder !== undefined)
      .map((folder) => join(folder, product.windows));
  }
  const folders = (environment['PATH'] ?? '').split(delimiter).filter(Boolean);
  return product.commands.flatMap((command) => folders.map((folder) => join(folder, command)));
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false; // not there, or not for us
  }
}
