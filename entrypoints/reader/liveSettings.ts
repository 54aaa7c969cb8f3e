import { loadSettings, watchSettings } from '../../lib/settings/store';
import type { Settings } from '../../lib/settings/settings';
import { onReturn } from './pageLife';
import { isExtensionAlive } from './panelPorts';

/** Calls back with the reader's settings as soon as they are loaded, and with each change of them until the signal. */
export function followSettings(changed: (settings: Settings) => void, signal: AbortSignal): void {
  let changes = 0;
  const load = async () => {
    const before = changes;
    const stored = await loadSettings();
    // What is loaded is old when news of a change has overtaken it.
    if (changes === before) changed(stored);
  };
  const stopWatching = watchSettings((settings) => {
    changes++;
    changed(settings);
  });
  signal.addEventListener('abort', () => {
    // The storage of an extension that has been replaced has no events any more.
    if (isExtensionAlive()) stopWatching();
  });
  onReturn(() => void load(), signal);
  void load();
}
