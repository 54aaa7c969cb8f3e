import { defaultSettings, readSettings, type Settings } from './settings';
import { browser } from 'wxt/browser';

const key = 'settings';
/** The key under which a value is kept that was not fully understood, so that nothing the reader chose is thrown away. */
const setAsideKey = 'settings-set-aside';

/** The stored settings, the defaults where there are none. A value that is damaged or newer is set aside and replaced. */
export async function loadSettings(): Promise<Settings> {
  const stored = (await browser.storage.local.get(key))[key];
  if (stored === undefined) return defaultSettings;
  const read = readSettings(stored);
  const settings = read?.settings ?? defaultSettings;
  if (!read?.isWhole) await browser.storage.local.set({ [setAsideKey]: stored, [key]: settings });
  return settings;
}

/** Stores the settings; every open panel and every marked page is told through {@link watchSettings}. */
export async function saveSettings(settings: Settings): Promise<void> {
  await browser.storage.local.set({ [key]: settings });
}

/** Calls back with each later change of the settings, until the returned function is called. */
export function watchSettings(changed: (settings: Settings) => void): () => void {
  const listen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const read = area === 'local' && changes[key] ? readSettings(changes[key].newValue) : null;
    if (read) changed(read.settings);
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}
