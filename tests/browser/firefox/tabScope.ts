/**
 * Tabs and windows, from the browser's own window. Every function is self-contained, since its source is sent there to run
 * with the browser's privileges. A `tab` is a BiDi context id.
 */

/** Opens a private window; {@link privateTab} finds its tab. */
export function openPrivateWindow(tab: string): void {
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  const window = NavigableManager.getBrowserById(tab)?.ownerDocument.defaultView as GeckoWindow | null | undefined;
  const opened = window?.OpenBrowserWindow({ private: true });
  if (!opened) throw new Error('Firefox opens no private window.');
  Object.assign(globalThis, { whosaidPrivateWindow: opened });
}

/** The id of the tab in the private window that was opened last; null until it shows its first page, during whose loading it takes no other. */
export function privateTab(): string | null {
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  const opened = (globalThis as unknown as { whosaidPrivateWindow: GeckoWindow }).whosaidPrivateWindow;
  if (!opened.gBrowserInit?.delayedStartupFinished || opened.gBrowser.selectedTab.hasAttribute('busy')) return null;
  return NavigableManager.getIdForBrowser(opened.gBrowser.selectedBrowser);
}

/** Throws the page at an address away and brings its tab to the front. */
export async function discardTab(url: string): Promise<void> {
  const { gBrowser } = globalThis as unknown as GeckoWindow;
  const tab = gBrowser.tabs.find(({ linkedBrowser }) => linkedBrowser.currentURI?.spec === url);
  if (!tab) throw new Error(`Firefox has no tab with ${url}.`);
  // Without it, Firefox has not noted yet what to load again.
  await gBrowser.prepareDiscardBrowser(tab);
  if (!gBrowser.discardBrowser(tab, true)) throw new Error('Firefox does not discard the tab.');
  gBrowser.selectedTab = tab;
}

/** The id of the tab in front, once it has loaded the address; null until then. */
export function loadedTab(url: string): string | null {
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  const tab = (globalThis as unknown as GeckoWindow).gBrowser.selectedTab;
  if (tab.linkedBrowser.currentURI?.spec !== url || tab.hasAttribute('busy')) return null;
  return NavigableManager.getIdForBrowser(tab.linkedBrowser);
}

/** Has the page of a tab styled for this medium. */
export function showMedium(tab: string, medium: string): void {
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  const browser = NavigableManager.getBrowserById(tab);
  if (!browser) throw new Error('The tab has gone.');
  browser.browsingContext.mediumOverride = medium === 'screen' ? '' : medium;
}

/** Runs a script beside the page of a tab; gives what that script sends back under the key. */
export async function askTab(tab: string, frameScript: string, key: string): Promise<unknown> {
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  const messages = NavigableManager.getBrowserById(tab)?.messageManager;
  if (!messages) throw new Error('The tab has gone.');
  return new Promise((resolve) => {
    const receive = ({ data }: { readonly data: unknown }) => {
      messages.removeMessageListener(key, receive);
      resolve(data);
    };
    messages.addMessageListener(key, receive);
    messages.loadFrameScript(`data:text/javascript;charset=utf-8,${encodeURIComponent(frameScript)}`, false);
  });
}
