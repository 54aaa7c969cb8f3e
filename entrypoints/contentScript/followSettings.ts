import { loadSettings, watchSettings } from '../../lib/settings/store';
import type { Settings } from '../../lib/settings/settings';
import { onReturn } from './pageEvents/pageLife';
import { stopAt } from './background/isExtensionAlive';

/** Calls back with the settings as soon as they are loaded, and with each change of them, until the signal. */
export function followSettings(changed: (settings: Settings) => void, signal: AbortSignal): void {
  let changes = 0;
  const load = async () => {
    const before = changes;
    const stored = await loadSettings();
    // A change that arrived in the meantime is newer than what was loaded.
    if (changes === before) changed(stored);
  };
  const stopWatching = watchSettings((settings) => {
    changes++;
    changed(settings);
  });
  stopAt(signal, stopWatching);
  onReturn(() => void load(), signal);
  void load();
}
