import { render } from 'preact';
import { browser } from 'wxt/browser';
import { parseRequest } from '../../lib/messages/background';
import { showPanel } from '../panel/showPanel';

const root = document.getElementById('app');
if (!root) throw new Error('The side panel’s page has no #app.');

const findTab = async () => {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, address: tab.url ?? null };
};

const panel = showPanel({
  render: (shown) => render(shown, root),
  findTab,
  // Only a click on the toolbar button grants access to a page, and this panel may be open beside any page.
  refusal: 'no-access',
  lost: 'follow',
});

// Another window's tabs are its own panel's affair.
const ownWindow = browser.windows.getCurrent();
browser.tabs.onActivated.addListener(({ windowId }) => {
  void ownWindow.then(({ id }) => id === windowId && panel.reconnect());
});
browser.tabs.onUpdated.addListener((tabId, { status }) => {
  if (status === 'complete' && panel.isRefused()) void findTab().then((tab) => tab?.id === tabId && panel.reconnect());
});
// A popup that opens says so to the whole extension: the click that opened it has granted access to its page. A panel that
// connects says the same, but nothing has changed by that: two of them would wake each other for ever.
const popupUrl = browser.runtime.getURL('/popup.html');
browser.runtime.onMessage.addListener((message: unknown, { url }) => {
  if (parseRequest(message)?.type === 'wake' && url?.startsWith(popupUrl) && panel.isRefused()) panel.reconnect();
});
