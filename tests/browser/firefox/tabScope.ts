/**
 * Tabs and windows, from the browser's own window. Every function is self-contained, since its source is sent there to run
 * with the browser's privileges. A `tab` is a BiDi context id.
 */

/** Opens a private window; gives the id of its tab, once it has one. */
export async function openPrivateWindow(tab: string): Promise<string> {
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  const window = NavigableManager.getBrowserById(tab)?.ownerDocument.defaultView as GeckoWindow | null | undefined;
  const opened = window?.OpenBrowserWindow({ private: true });
  if (!opened) throw new Error('Firefox opens no private window.');
  while (!opened.gBrowserInit?.delayedStartupFinished) await new Promise((resolve) => setTimeout(resolve, 50));
  return NavigableManager.getIdForBrowser(opened.gBrowser.selectedBrowser);
}

/** Throws the page at an address away and brings its tab to the front; gives the tab's id once it has loaded again. */
export async function discardTab(url: string): Promise<string> {
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  const { gBrowser } = globalThis as unknown as GeckoWindow;
  const tab = gBrowser.tabs.find(({ linkedBrowser }) => linkedBrowser.currentURI?.spec === url);
  if (!tab) throw new Error(`Firefox has no tab with ${url}.`);
  // Without it, Firefox has not noted yet what to load again.
  await gBrowser.prepareDiscardBrowser(tab);
  if (!gBrowser.discardBrowser(tab, true)) throw new Error('Firefox does not discard the tab.');
  gBrowser.selectedTab = tab;
  const isThere = () => tab.linkedBrowser.currentURI?.spec === url && !tab.hasAttribute('busy');
  while (!isThere()) await new Promise((resolve) => setTimeout(resolve, 50));
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
    messages.loadFrameScript(`data:,${encodeURIComponent(frameScript)}`, false);
  });
}
