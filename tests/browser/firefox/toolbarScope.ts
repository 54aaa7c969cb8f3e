/**
 * The toolbar and its popup, from the browser's own window. Every function is self-contained, since its source is sent
 * there to run with the browser's privileges. A `tab` is a BiDi context id.
 */

/**
 * Clicks the extension's own button in the window of a tab, unless its popup is on its way already; gives whether the popup
 * has its document. That loads in a hidden browser, which hands it over to the one in the panel when it opens.
 */
export function showPopup(tab: string, widgetId: string): boolean {
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  const browser = NavigableManager.getBrowserById(tab);
  const window = browser?.ownerDocument.defaultView as GeckoWindow | null | undefined;
  if (!browser || !window) return false;
  const popups = window.document.querySelectorAll<GeckoBrowser>('browser.webextension-popup-browser');
  if (popups.length > 0) {
    return [...popups].some(
      (popup) =>
        !popup.classList.contains('webextension-preload-browser') &&
        popup.currentURI?.spec.startsWith('moz-extension:') === true,
    );
  }
  window.CustomizableUI.addWidgetToArea(widgetId, 'nav-bar');
  const widget = window.document.getElementById(widgetId);
  const button = widget?.querySelector<HTMLElement>('.unified-extensions-item-action-button') ?? widget;
  if (button && button.getBoundingClientRect().width > 0) button.click();
  return false;
}

/**
 * Closes the popup as a click elsewhere would; gives whether it is gone, with its panel: a click on the button while that
 * is still fading would only be taken as the one that closes it.
 */
export function hidePopup(tab: string): boolean {
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  const document = NavigableManager.getBrowserById(tab)?.ownerDocument;
  const popup = document?.querySelector('browser.webextension-popup-browser:not(.webextension-preload-browser)');
  popup?.closest<GeckoPanel>('panel')?.hidePopup();
  const fading = [...(document?.querySelectorAll<GeckoPanel>('panel') ?? [])].some(({ state }) => state === 'hiding');
  return !popup && !fading;
}
