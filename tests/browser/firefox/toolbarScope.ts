/**
 * The toolbar and its popup, from the browser's own window. Every function is self-contained, since its source is sent
 * there to run with the browser's privileges. A `tab` is a BiDi context id.
 */

/** Clicks the extension's own button in the window of a tab, and waits until its popup has its document. */
export async function clickButton(tab: string, widgetId: string, deadlineMs: number): Promise<boolean> {
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  const browser = NavigableManager.getBrowserById(tab);
  const window = browser?.ownerDocument.defaultView as GeckoWindow | null | undefined;
  if (!browser || !window) return false;
  const end = Date.now() + deadlineMs;
  const until = async (attempt: () => boolean) => {
    while (!attempt()) {
      if (Date.now() > end) return false;
      await new Promise((resolve) => setTimeout(resolve, 15));
    }
    return true;
  };

  window.CustomizableUI.addWidgetToArea(widgetId, 'nav-bar');
  const isClicked = await until(() => {
    const widget = window.document.getElementById(widgetId);
    const button = widget?.querySelector<HTMLElement>('.unified-extensions-item-action-button') ?? widget;
    if (!button || button.getBoundingClientRect().width === 0) return false;
    button.click();
    return true;
  });
  // The document loads in a hidden browser that hands it over to the one in the panel when that opens.
  return (
    isClicked &&
    (await until(() => {
      const popup = window.document.querySelector<GeckoBrowser>(
        'browser.webextension-popup-browser:not(.webextension-preload-browser)',
      );
      return popup?.currentURI?.spec.startsWith('moz-extension:') ?? false;
    }))
  );
}

/** Whether the popup is open in the window of a tab. */
export function isPopupOpen(tab: string): boolean {
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  const window = NavigableManager.getBrowserById(tab)?.ownerDocument.defaultView as GeckoWindow | null | undefined;
  const popup = window?.document.querySelector('browser.webextension-popup-browser:not(.webextension-preload-browser)');
  return popup !== null && popup !== undefined;
}

/** Closes the popup as a click elsewhere would, and waits until it is gone. */
export async function closePopup(tab: string): Promise<void> {
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  const document = NavigableManager.getBrowserById(tab)?.ownerDocument;
  const popup = () => document?.querySelector('browser.webextension-popup-browser:not(.webextension-preload-browser)');
  const panel = popup()?.closest<GeckoPanel>('panel');
  panel?.hidePopup();
  // A click while the panel is still fading would only be taken as the one that closes it.
  for (let i = 0; i < 200 && (popup() || (panel && panel.state !== 'closed')); i++)
    await new Promise((resolve) => setTimeout(resolve, 15));
}

/** Runs a script beside the popup's document; gives what that script sends back under the key. */
export async function askPopup(tab: string, frameScript: string, key: string): Promise<unknown> {
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  const window = NavigableManager.getBrowserById(tab)?.ownerDocument.defaultView as GeckoWindow | null | undefined;
  const popup = window?.document.querySelector<GeckoBrowser>(
    'browser.webextension-popup-browser:not(.webextension-preload-browser)',
  );
  if (!popup) return { error: 'the panel is closed' };
  const messages = popup.messageManager;
  return new Promise((resolve) => {
    const finish = (reply: unknown) => {
      clearInterval(watch);
      messages.removeMessageListener(key, receive);
      resolve(reply);
    };
    const receive = (message: { readonly data: unknown }) => finish(message.data);
    const watch = setInterval(() => {
      if (!popup.isConnected) finish({ error: 'the panel closed before it answered' });
    }, 50);
    messages.addMessageListener(key, receive);
    messages.loadFrameScript(`data:,${encodeURIComponent(frameScript)}`, false);
  });
}

/** The popup's picture as a `data:` URL. */
export async function popupPicture(tab: string): Promise<string> {
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  const document = NavigableManager.getBrowserById(tab)?.ownerDocument;
  const popup = document?.querySelector<GeckoBrowser>(
    'browser.webextension-popup-browser:not(.webextension-preload-browser)',
  );
  if (!document || !popup) throw new Error('the panel is closed');
  const picture = await popup.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'rgb(255,255,255)');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas') as HTMLCanvasElement;
  canvas.width = picture.width;
  canvas.height = picture.height;
  canvas.getContext('2d')?.drawImage(picture, 0, 0);
  return canvas.toDataURL('image/png');
}
