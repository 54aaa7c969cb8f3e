import { browser } from 'wxt/browser';
import { listSites, watchSites } from './sites';

const id = 'content-script';

/**
 * Keeps the content script registered for the sites that the reader has turned on, and for no others. Browsers forget
 * registrations when the extension is updated, and may end the background between a permission and its event: so the background
 * corrects them each time it starts.
 */
export function keepContentScriptRegistered(): void {
  let last = Promise.resolve();
  // One after the other, whatever became of the one before: two at a time would register the same script twice.
  const register = () => {
    last = last.then(registerContentScript, registerContentScript);
  };
  watchSites(register);
  // Without a listener the browser would not start the background with itself or after an update.
  browser.runtime.onStartup.addListener(register);
  browser.runtime.onInstalled.addListener(register);
  register();
}

async function registerContentScript(): Promise<void> {
  const matches = (await listSites()).map(({ pattern }) => pattern);
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (registered?.matches && isSame(registered.matches, matches)) return;
  if (registered) await browser.scripting.unregisterContentScripts({ ids: [id] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id, matches, js: ['contentScript.js', 'extraction.js'], runAt: 'document_idle', persistAcrossSessions: true },
  ]);
}

const isSame = (some: readonly string[], others: readonly string[]) =>
  [...some].sort().join() === [...others].sort().join();
