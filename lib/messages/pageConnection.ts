import { browser } from 'wxt/browser';
import type { BackgroundRequest } from './background';
import { injectReader } from './injectReader';
import { parsePageMessage } from './pageMessage';
import { panelPortName, type PageMessage, type PanelMessage } from './panel';

/** A panel's line to the page in one tab. */
export interface PageConnection {
  send(message: PanelMessage): void;
  close(): void;
}

export interface PageListener {
  message(message: PageMessage): void;
  /** The browser lets no extension into this page, or the reader's click has not let us in; with what the browser says, if it does. */
  refused(reason: string): void;
  /** The page is too busy to run the script; it may run it yet. */
  late(): void;
  /** The page has gone: the tab went to another one, or was closed. */
  lost(): void;
}

/** Puts the reader's script into the tab, where it is not there yet, and connects to it. Waits for nothing else the page does. */
export async function connectToPage(tabId: number, listener: PageListener): Promise<PageConnection | null> {
  // The background takes half a second to wake; meanwhile the page is read.
  void browser.runtime.sendMessage({ type: 'wake' } satisfies BackgroundRequest).catch(() => {
    // Whoever needs the background asks it again, and reports what goes wrong then.
  });
  try {
    if (!(await injectReader(tabId))) {
      listener.late();
      return null;
    }
  } catch (error) {
    listener.refused(String(error));
    return null;
  }
  const port = browser.tabs.connect(tabId, { name: panelPortName, frameId: 0 });
  let answered = false;
  port.onMessage.addListener((message: unknown) => {
    answered = true;
    const failed = { status: 'failed', reason: 'The page sent what cannot be read.' } as const;
    listener.message(parsePageMessage(message) ?? { type: 'reading', reading: failed });
  });
  port.onDisconnect.addListener(() => {
    // Chrome logs an error that nobody reads: a page that closed its end before it answered is refused, not broken.
    if (browser.runtime.lastError || !answered) listener.refused('');
    else listener.lost();
  });
  return { send: (message) => port.postMessage(message), close: () => port.disconnect() };
}
