import { defaultSettings, parseSettings, type Settings } from './settings';
import { browser } from 'wxt/browser';

const key = 'settings';
/** Where a damaged value is kept, so that nothing a reader chose is thrown away. */
const damagedKey = 'settings-damaged';

/** The stored settings, the defaults where there are none. A damaged value is set aside and replaced. */
export async function loadSettings(): Promise<Settings> {
  const stored = (await browser.storage.local.get(key))[key];
  if (stored === undefined) return defaultSettings;
  const settings = parseSettings(stored);
  if (settings) return settings;
  await browser.storage.local.set({ [damagedKey]: stored, [key]: defaultSettings });
  return defaultSettings;
}

/** Stores the settings; every open panel and every marked page hears of it through {@link watchSettings}. */
export async function saveSettings(settings: Settings): Promise<void> {
  await browser.storage.local.set({ [key]: settings });
}

/** Calls back with each later change of the settings, until the returned function is called. */
export function watchSettings(changed: (settings: Settings) => void): () => void {
  const listen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const settings = area === 'local' && changes[key] ? parseSettings(changes[key].newValue) : null;
    if (settings) changed(settings);
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}
