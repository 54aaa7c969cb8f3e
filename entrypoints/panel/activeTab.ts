import { browser } from 'wxt/browser';

/** The tab whose page a panel shows. */
export interface ActiveTab {
  readonly id: number;
  readonly windowId: number;
  /** Null when the browser does not reveal it, as nobody has clicked the button there. */
  readonly address: string | null;
}

/** The tab in front in this window; null when there is none. */
export async function activeTab(): Promise<ActiveTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, windowId: tab.windowId, address: tab.url ?? null };
}
