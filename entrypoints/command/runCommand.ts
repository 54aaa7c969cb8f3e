import { browser, type Browser } from 'wxt/browser';
import { injectReader } from '../../lib/messages/injectReader';
import type { PageCommand, PageRequest } from '../../lib/messages/page';

/** The page's commands by the names that the manifest gives them. */
const commands: Readonly<Record<string, PageCommand>> = {
  'next-quote': 'next',
  'previous-quote': 'previous',
  marks: 'marks',
};

/** Runs the command of a browser shortcut in the tab's page; the shortcut grants access to it. If nothing can be done, opens the popup, which says why. */
export async function runCommand(name: string, tab: Browser.tabs.Tab | undefined): Promise<void> {
  const command = commands[name];
  if (command === undefined || tab?.id === undefined) return;
  const isDone = await askPage(tab.id, { type: 'command', command }).catch(() => false);
  if (isDone) return;
  await browser.action.openPopup({ windowId: tab.windowId }).catch(() => {
    // Older browsers open a popup only for a click, and then the key does nothing.
  });
}

async function askPage(tabId: number, request: PageRequest): Promise<boolean> {
  if (!(await injectReader(tabId))) return false;
  const status: unknown = await browser.tabs.sendMessage(tabId, request, { frameId: 0 });
  return status === 'ready';
}
