import { browser, type Browser } from 'wxt/browser';
import { panelPortName, parsePanelMessage, type PageMessage, type PanelMessage } from '../../lib/messages/panel';

/** The panels that show this page. */
export interface PanelPorts {
  tell(message: PageMessage): void;
  areThereAny(): boolean;
}

export interface PanelListener {
  /** A panel has opened; it gets the messages in the order of the text of this call. */
  connected(tell: (message: PageMessage) => void): void;
  asked(message: PanelMessage): void;
}

/** Lets panels connect until the signal. Only the extension's own pages are answered. */
export function openPanelPorts(listener: PanelListener, signal: AbortSignal): PanelPorts {
  const panels = new Set<Browser.runtime.Port>();
  const ownPages = browser.runtime.getURL('/');

  const connect = (port: Browser.runtime.Port) => {
    const { name, sender } = port;
    if (name !== panelPortName || sender?.id !== browser.runtime.id || !sender.url?.startsWith(ownPages)) return;
    panels.add(port);
    port.onDisconnect.addListener(() => panels.delete(port));
    port.onMessage.addListener((message: unknown) => {
      const parsed = parsePanelMessage(message);
      if (parsed) listener.asked(parsed);
    });
    listener.connected((message) => port.postMessage(message));
  };
  browser.runtime.onConnect.addListener(connect);
  signal.addEventListener('abort', () => {
    // The runtime of an extension that has been replaced has no events any more.
    if (isExtensionAlive()) browser.runtime.onConnect.removeListener(connect);
  });

  return {
    tell: (message) => panels.forEach((panel) => panel.postMessage(message)),
    areThereAny: () => panels.size > 0,
  };
}

/** Whether the extension that this script belongs to still runs: browsers take the runtime away from orphaned scripts. */
export const isExtensionAlive = (): boolean =>
  (browser.runtime as typeof browser.runtime | undefined)?.id !== undefined;
