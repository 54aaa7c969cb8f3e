import { browser } from 'wxt/browser';
import { listSites, watchSites } from './sites';

const id = 'reader';

/**
 * Keeps the content script registered for the sites that the reader has turned on, and for no others. Browsers forget
 * registrations when the extension is updated, and may end the background between a permission and its event: each start of
 * the background puts it right.
 */
export function keepReaderRegistered(): void {
  let last = Promise.resolve();
  // One after the other, whatever became of the one before: two at a time would register the same script twice.
  const register = () => {
    last = last.then(registerReader, registerReader);
  };
  watchSites(register);
  // Without a listener the browser would not start the background with itself or after an update.
  browser.runtime.onStartup.addListener(register);
  browser.runtime.onInstalled.addListener(register);
  register();
}

async function registerReader(): Promise<void> {
  const matches = (await listSites()).map(({ pattern }) => pattern);
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (registered?.matches && isSame(registered.matches, matches)) return;
  if (registered) await browser.scripting.unregisterContentScripts({ ids: [id] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id, matches, js: ['reader.js'], runAt: 'document_idle', persistAcrossSessions: true },
  ]);
}

const isSame = (some: readonly string[], others: readonly string[]) =>
  [...some].sort().join() === [...others].sort().join();
