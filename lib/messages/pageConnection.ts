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
  /** The page is too busy to run the script, or to go on with it; it may answer yet. */
  late(): void;
  /** The page has gone: the tab went to another one, or was closed. */
  lost(): void;
}

/** A page that loads anew just then takes the script, or its answer, away with it: so often it is tried. */
const tries = 3;
const betweenTriesMs = 150;

/** A page that is being read tells how far it has come more often than that, unless something holds it up. */
const silenceMs = 8000;

/**
 * Puts the reader's script into the tab, where it is not there yet, and connects to it: resolves once the page answers, with
 * null when it does not. Waits for nothing else the page does.
 */
export async function connectToPage(tabId: number, listener: PageListener): Promise<PageConnection | null> {
  // The background takes half a second to wake; meanwhile the page is read.
  void browser.runtime.sendMessage({ type: 'wake' } satisfies BackgroundRequest).catch(() => {
    // Whoever needs the background asks it again, and reports what goes wrong then.
  });
  let problem: unknown;
  for (let i = 0; i < tries; i++) {
    if (i > 0) await new Promise((resolve) => setTimeout(resolve, betweenTriesMs));
    try {
      if (await injectReader(tabId)) return await openPort(tabId, listener);
      listener.late();
      return null;
    } catch (error) {
      problem = error;
    }
  }
  listener.refused(String(problem));
  return null;
}

/** Resolves once the page has answered; throws when it has closed its end before. */
function openPort(tabId: number, listener: PageListener): Promise<PageConnection> {
  const port = browser.tabs.connect(tabId, { name: panelPortName, frameId: 0 });
  let silence = setTimeout(listener.late, silenceMs);
  return new Promise((resolve, reject) => {
    let hasAnswered = false;
    port.onMessage.addListener((message: unknown) => {
      hasAnswered = true;
      const failed = { status: 'failed', reason: 'The page sent what cannot be read.' } as const;
      const heard = parsePageMessage(message) ?? { type: 'reading', reading: failed };
      if (heard.type === 'reading') clearTimeout(silence);
      if (heard.type === 'reading' && heard.reading.status === 'reading')
        silence = setTimeout(listener.late, silenceMs);
      listener.message(heard);
      resolve({
        send: (request) => port.postMessage(request),
        close: () => {
          clearTimeout(silence);
          port.disconnect();
        },
      });
    });
    port.onDisconnect.addListener(() => {
      // Chrome logs an error that nobody reads.
      const reason = browser.runtime.lastError?.message ?? 'the page hung up';
      clearTimeout(silence);
      if (hasAnswered) listener.lost();
      else reject(new Error(reason));
    });
  });
}
