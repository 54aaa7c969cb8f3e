/**
 * A panel, from the browser's own window. Every function is self-contained, since its source is sent there to run with
 * the browser's privileges; {@link onPanel} gives it the panel's browser.
 */

/** Where a window holds a panel's browser: selectors, each within the document of the one before. */
export const PLACES = {
  popup: ['browser.webextension-popup-browser:not(.webextension-preload-browser)'],
  beside: ['#sidebar', '#webext-panels-browser'],
  /** The tab in front. */
  tab: ['#tabbrowser-tabpanels > .deck-selected browser'],
} as const;

export type ScopePlace = (typeof PLACES)[keyof typeof PLACES];

/** The source of a call of a function with the panel's browser in the window of a tab (a BiDi context id). */
export function onPanel<Values extends readonly unknown[]>(
  tab: string,
  place: ScopePlace,
  script: (panel: GeckoBrowser | null, ...values: Values) => unknown,
  ...values: Values
): string {
  const panel = `(${findPanel.toString()})(${JSON.stringify(tab)}, ${JSON.stringify(place)})`;
  // tsx and vitest name functions through a helper that does not exist there.
  return `((__name) => (${script.toString()})(${panel}, ...${JSON.stringify(values)}))((f) => f)`;
}

function findPanel(tab: string, place: ScopePlace): GeckoBrowser | null {
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  let document: Document | null | undefined = NavigableManager.getBrowserById(tab)?.ownerDocument;
  let panel: GeckoBrowser | null = null;
  for (const selector of place) {
    panel = document?.querySelector<GeckoBrowser>(selector) ?? null;
    document = panel?.contentDocument;
  }
  return panel;
}

/** Whether the panel has its document. */
export function hasDocument(panel: GeckoBrowser | null): boolean {
  return panel?.currentURI?.spec.startsWith('moz-extension:') ?? false;
}

/** Runs a script beside the panel's document; gives what that script sends back under the key. */
export async function askPanel(panel: GeckoBrowser | null, frameScript: string, key: string): Promise<unknown> {
  if (!panel) return { error: 'the panel is closed' };
  const messages = panel.messageManager;
  return new Promise((resolve) => {
    const finish = (reply: unknown) => {
      clearInterval(watch);
      messages.removeMessageListener(key, receive);
      resolve(reply);
    };
    const receive = (message: { readonly data: unknown }) => finish(message.data);
    const watch = setInterval(() => {
      if (!panel.isConnected) finish({ error: 'the panel closed before it answered' });
    }, 50);
    messages.addMessageListener(key, receive);
    messages.loadFrameScript(`data:text/javascript;charset=utf-8,${encodeURIComponent(frameScript)}`, false);
  });
}

/** Gives the panel the keyboard. */
export function focusPanel(panel: GeckoBrowser | null): void {
  panel?.focus();
}

/** Has the panel styled for this colour scheme. */
export function showScheme(panel: GeckoBrowser | null, scheme: string): void {
  if (!panel) throw new Error('the panel is closed');
  panel.browsingContext.prefersColorSchemeOverride = scheme;
}

/** Closes the sidebar. */
export function closeSidebar(panel: GeckoBrowser | null): void {
  const window = panel?.ownerDocument.defaultView?.parent as GeckoWindow | undefined;
  window?.SidebarController.hide();
}

/** Closes the tab that shows the page. */
export function closeTab(panel: GeckoBrowser | null): void {
  const gBrowser = (panel?.ownerDocument.defaultView as GeckoWindow | null | undefined)?.gBrowser;
  const tab = gBrowser?.tabs.find(({ linkedBrowser }) => linkedBrowser === panel);
  if (tab) gBrowser?.removeTab(tab);
}

/** The panel's picture as a `data:` URL. */
export async function panelPicture(panel: GeckoBrowser | null): Promise<string> {
  if (!panel) throw new Error('the panel is closed');
  const picture = await panel.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'rgb(255,255,255)');
  const canvas = panel.ownerDocument.createElementNS('http://www.w3.org/1999/xhtml', 'canvas') as HTMLCanvasElement;
  canvas.width = picture.width;
  canvas.height = picture.height;
  canvas.getContext('2d')?.drawImage(picture, 0, 0);
  return canvas.toDataURL('image/png');
}
