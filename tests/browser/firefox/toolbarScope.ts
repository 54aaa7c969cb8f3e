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
