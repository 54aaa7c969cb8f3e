import { defaultSettings, type Settings } from './settings';
import { loadSettings, saveSettings, watchSettings } from './store';

/** The settings as one of the extension's own pages shows and changes them. */
export interface SettingsState {
  /** The defaults until the stored ones are loaded. */
  now(): Settings;
  /** Resolves once the stored ones are loaded, or cannot be. */
  readonly loaded: Promise<void>;
  /** Changes some of them immediately, and stores them. */
  change(changes: Partial<Settings>): void;
}

/** Loads the settings and keeps them in step with the store. Calls back with each change, whether made on this page or elsewhere. */
export function settingsState(changed: (settings: Settings) => void, store = saveSettings): SettingsState {
  let settings = defaultSettings;
  /** What is on its way to the store, as JSON. */
  const saving: string[] = [];
  /** Whether the store may hold something else than is shown, with no more news of it to come. */
  let isBehind = false;

  const show = (next: Settings) => {
    settings = next;
    changed(settings);
  };
  const load = async () => {
    const stored = await loadSettings();
    if (saving.length === 0) show(stored);
  };

  // What is changed earlier would take the defaults into the store.
  const loaded = load();
  watchSettings((stored) => {
    // News of a change before the reader's last one would take that one back for a moment.
    if (saving.length === 0) show(stored);
    else isBehind ||= !saving.includes(JSON.stringify(stored));
  });

  const save = async () => {
    const saved = JSON.stringify(settings);
    saving.push(saved);
    // As when the disk is full.
    await store(settings).catch(() => (isBehind = true));
    saving.splice(saving.indexOf(saved), 1);
    if (saving.length > 0 || !isBehind) return;
    isBehind = false;
    await load();
  };
  return {
    now: () => settings,
    loaded: loaded.catch(() => undefined),
    change: (changes) =>
      void loaded.then(() => {
        show({ ...settings, ...changes });
        return save();
      }),
  };
}
