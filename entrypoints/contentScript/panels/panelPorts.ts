import { browser, type Browser } from 'wxt/browser';
import type { PageMessage } from '../../../lib/messages/pageMessage';
import { panelPortName, parsePanelMessage, type PanelMessage } from '../../../lib/messages/panelMessage';
import { isOwnPage } from '../../../lib/messages/sender';
import { stopAt } from '../background/isExtensionAlive';

/** The panels that show this page. */
export interface PanelPorts {
  tell(message: PageMessage): void;
  hasAny(): boolean;
}

export interface PanelListener {
  /** A panel has opened; `tell` sends to it alone. */
  connected(tell: (message: PageMessage) => void): void;
  asked(message: PanelMessage): void;
}

/** Accepts connections from the extension's own pages until the signal. */
export function openPanelPorts(listener: PanelListener, signal: AbortSignal): PanelPorts {
  const panels = new Set<Browser.runtime.Port>();
  const ownPages = browser.runtime.getURL('/');

  const connect = (port: Browser.runtime.Port) => {
    if (port.name !== panelPortName || !isOwnPage(port.sender ?? {}, browser.runtime.id, ownPages)) return;
    panels.add(port);
    port.onDisconnect.addListener(() => panels.delete(port));
    port.onMessage.addListener((message: unknown) => {
      const parsed = parsePanelMessage(message);
      if (parsed) listener.asked(parsed);
    });
    listener.connected((message) => port.postMessage(message));
  };
  browser.runtime.onConnect.addListener(connect);
  stopAt(signal, () => browser.runtime.onConnect.removeListener(connect));

  return {
    tell: (message) => panels.forEach((panel) => panel.postMessage(message)),
    hasAny: () => panels.size > 0,
  };
}
