import { browser } from 'wxt/browser';

/** The browser's side panel or sidebar. */
interface SidePanel {
  /** Opens it in a window; works in a click only. */
  open(windowId: number | undefined): Promise<void>;
}

/** Chrome's and Edge's side panel, Firefox's sidebar; null in a browser that has neither. */
export const sidePanel: SidePanel | null = findSidePanel();

function findSidePanel(): SidePanel | null {
  const { sidePanel: chromePanel, sidebarAction } = browser as unknown as {
    sidePanel?: { open?(options: { windowId: number }): Promise<void> };
    sidebarAction?: { open(): Promise<void> };
  };
  if (sidebarAction) return { open: () => sidebarAction.open() };
  const open = chromePanel?.open?.bind(chromePanel);
  if (open) return { open: (windowId) => open({ windowId: windowId ?? browser.windows.WINDOW_ID_CURRENT }) };
  return null;
}
