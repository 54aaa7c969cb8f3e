import { sendToBackground } from '../../lib/messages/sendToBackground';
import type { Settings } from '../../lib/settings/settings';
import { saveSettings } from '../../lib/settings/store';

/** Stores the settings even if the popup closes at once: Firefox aborts what a closing page is about to store. */
export const saveInBackground = (settings: Settings): Promise<void> =>
  // A background that cannot start stores nothing.
  sendToBackground({ type: 'save', settings }).catch(() => saveSettings(settings));
