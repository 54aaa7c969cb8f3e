import { browser } from 'wxt/browser';
import type { BackgroundRequest } from './background';
import { injectContentScript } from './injectContentScript';
import { parsePageMessage, type PageMessage } from './pageMessage';
import { panelPortName, type PanelMessage } from './panelMessage';

/** A panel's connection to the page in one tab. */
export interface PageConnection {
  send(message: PanelMessage): void;
  close(): void;
}

export interface PageListener {
  message(message: PageMessage): void;
  /** The browser denies access to this page; with its reason. */
  refused(reason: string): void;
  /** The page is too busy to run the script, or to continue; it may still answer. */
  late(): void;
  /** The page has gone: the tab went to another one, or was closed. */
  lost(): void;
}

/** A page that reloads at that moment takes the script, or its answer, with it; so there are several attempts. */
const tries = 3;
const betweenTriesMs = 150;

/** A page runs the script sooner, and while it is being read sends messages more often, unless something blocks it. */
const silenceMs = 8000;

/**
 * Injects the content script into the tab, unless it is already running there, and connects to it. Resolves once the page answers,
 * however late, and to null when the browser denies access. Does not wait for the page to load.
 */
export async function connectToPage(tabId: number, listener: PageListener): Promise<PageConnection | null> {
  // The background takes half a second to wake; meanwhile the page is read.
  void browser.runtime.sendMessage({ type: 'wake' } satisfies BackgroundRequest).catch(() => {
    // Whatever needs the background asks it again, and reports what goes wrong then.
  });
  let problem: unknown;
  for (let i = 0; i < tries; i++) {
    if (i > 0) await new Promise((resolve) => setTimeout(resolve, betweenTriesMs));
    try {
      const silence = setTimeout(listener.late, silenceMs);
      await injectContentScript(tabId).finally(() => clearTimeout(silence));
      return await openPort(tabId, listener);
    } catch (error) {
      problem = error;
    }
  }
  listener.refused(String(problem));
  return null;
}

/** Resolves once the page has answered; rejects when it disconnects first. */
function openPort(tabId: number, listener: PageListener): Promise<PageConnection> {
  const port = browser.tabs.connect(tabId, { name: panelPortName, frameId: 0 });
  let silence = setTimeout(listener.late, silenceMs);
  return new Promise((resolve, reject) => {
    let hasAnswered = false;
    port.onMessage.addListener((message: unknown) => {
      hasAnswered = true;
      const failed = { status: 'failed', reason: 'The page sent a message that cannot be read.' } as const;
      const parsed = parsePageMessage(message) ?? { type: 'reading', reading: failed };
      if (parsed.type === 'reading') clearTimeout(silence);
      if (parsed.type === 'reading' && parsed.reading.status === 'reading')
        silence = setTimeout(listener.late, silenceMs);
      listener.message(parsed);
      resolve({
        send: (request) => port.postMessage(request),
        close: () => {
          clearTimeout(silence);
          port.disconnect();
        },
      });
    });
    port.onDisconnect.addListener(() => {
      // Chrome logs an error when nothing reads this.
      const reason = browser.runtime.lastError?.message ?? 'the page hung up';
      clearTimeout(silence);
      if (hasAnswered) listener.lost();
      else reject(new Error(reason));
    });
  });
}
