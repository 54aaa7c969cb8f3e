import { browser, type Browser } from 'wxt/browser';
import { injectReader } from '../../lib/messages/injectReader';
import type { PageCommand, PageRequest } from '../../lib/messages/page';

/** The page's commands by the names that the manifest gives them. */
const commands: Readonly<Record<string, PageCommand>> = {
  'next-quote': 'next',
  'previous-quote': 'previous',
  marks: 'marks',
};

/** Does in the tab's page what a key of the browser's asks for; the key lets us into that page. Where nothing can be done, the popup says why. */
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
