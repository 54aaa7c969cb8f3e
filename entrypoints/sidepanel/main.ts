import { browser } from 'wxt/browser';
import { parseRequest } from '../../lib/messages/background';
import { activeTab } from '../panel/activeTab';
import { showPanel } from '../panel/showPanel';

const panel = showPanel({ staysOpen: true });

// Another window's tabs are its own panel's affair.
const ownWindow = browser.windows.getCurrent();
browser.tabs.onActivated.addListener(({ windowId }) => {
  void ownWindow.then(({ id }) => id === windowId && panel.reconnect());
});
browser.tabs.onUpdated.addListener((tabId, { status }) => {
  if (status === 'complete' && panel.isRefused())
    void activeTab().then((tab) => tab?.id === tabId && panel.reconnect());
});
// A popup that opens says so to the whole extension: the click that opened it has granted access to its page. A panel that
// connects says the same, but nothing has changed by that: two of them would wake each other for ever.
const popupUrl = browser.runtime.getURL('/popup.html');
browser.runtime.onMessage.addListener((message: unknown, { url }) => {
  if (parseRequest(message)?.type === 'wake' && url?.startsWith(popupUrl) && panel.isRefused()) panel.reconnect();
});
