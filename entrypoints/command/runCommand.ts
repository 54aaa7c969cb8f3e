import { browser, type Browser } from 'wxt/browser';
import { injectContentScript } from '../../lib/messages/injectContentScript';
import type { PageCommand, PageRequest } from '../../lib/messages/page';

/** The commands by their names in the manifest. */
const commands: Readonly<Record<string, PageCommand>> = {
  'next-quote': 'next',
  'previous-quote': 'previous',
  marks: 'marks',
};

/**
 * Runs the command of a browser shortcut in the tab's page, to which the shortcut grants access. When that is impossible, opens
 * the popup, which says why.
 */
export async function runCommand(name: string, tab: Browser.tabs.Tab | undefined): Promise<void> {
  const command = commands[name];
  if (command === undefined || tab?.id === undefined) return;
  const isDone = await askPage(tab.id, { type: 'command', command }).catch(() => false);
  if (isDone) return;
  try {
    await browser.action.openPopup({ windowId: tab.windowId });
  } catch {
    // Browsers that are older open the popup only on a click, or lack this function: there the shortcut does nothing.
  }
}

/** A page that is busy or broken may never answer; the popup then says so. */
const deadlineMs = 8000;

async function askPage(tabId: number, request: PageRequest): Promise<boolean> {
  const asked = injectContentScript(tabId).then((): Promise<unknown> =>
    browser.tabs.sendMessage(tabId, request, { frameId: 0 }),
  );
  const deadline = new Promise((resolve) => setTimeout(resolve, deadlineMs));
  return (await Promise.race([asked, deadline])) === 'ready';
}
