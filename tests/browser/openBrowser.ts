import { ChromiumBrowser } from './chromium/ChromiumBrowser';
import { findBrowser } from './findBrowser';
import { FirefoxBrowser } from './firefox/FirefoxBrowser';
import { openClosedDoor } from './closedDoor';
import type { Browser, BrowserName, BrowserOptions } from './types';

/** What an implementation needs to start. */
export interface LaunchOptions extends Required<Omit<BrowserOptions, 'network' | 'profile'>> {
  /** Null for a fresh one that goes with the browser. */
  readonly profile: string | null;
  /** The proxy that keeps the browser on loopback; null when the network is open. */
  readonly door: {
    readonly port: number;
    readonly refusedHosts: () => readonly string[];
    readonly forget: () => void;
    readonly close: () => void;
  } | null;
}

/**
 * Starts a browser with a fresh profile and the built extension in it. Throws when the browser is not installed or
 * does not start. Close it in a `finally`; it also goes when this process ends or is interrupted.
 */
export async function openBrowser(name: BrowserName, options: BrowserOptions): Promise<Browser> {
  const executable = options.executable ?? findBrowser(name)?.executable;
  if (executable === undefined) throw new Error(`no ${name} found on this machine`);
  const door = options.network === 'open' ? null : await openClosedDoor();
  const launch: LaunchOptions = {
    extension: options.extension,
    headless: options.headless ?? true,
    colorScheme: options.colorScheme ?? 'light',
    forcedColors: options.forcedColors ?? false,
    reducedMotion: options.reducedMotion ?? false,
    language: options.language ?? 'en-US',
    welcome: options.welcome ?? 'close',
    executable,
    profile: options.profile ?? null,
    door,
  };
  try {
    return await (name === 'chromium' ? ChromiumBrowser.launch(launch) : FirefoxBrowser.launch(launch));
  } catch (error) {
    door?.close();
    throw error;
  }
}
