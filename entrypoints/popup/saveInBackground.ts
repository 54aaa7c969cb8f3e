import { browser } from 'wxt/browser';
import type { BackgroundRequest } from '../../lib/messages/background';
import type { Settings } from '../../lib/settings/settings';
import { saveSettings } from '../../lib/settings/store';

/** Stores the settings even if the popup closes at once: Firefox breaks off what a page that goes is about to store. */
export async function saveInBackground(settings: Settings): Promise<void> {
  const request: BackgroundRequest = { type: 'save', settings };
  const answer = await browser.runtime
    .sendMessage<BackgroundRequest, { error?: string } | undefined>(request)
    .catch((error: unknown) => ({ error: String(error) }));
  // A background that cannot start stores nothing.
  if (!answer || answer.error !== undefined) await saveSettings(settings);
}
