import { render } from 'preact';
import { browser } from 'wxt/browser';
import { sidePanel } from '../panel/sidePanel';
import { showPanel } from '../panel/showPanel';
import { saveInBackground } from './saveInBackground';

const root = document.getElementById('app');
if (!root) throw new Error('The popup’s page has no #app.');

const activeTab = async () => (await browser.tabs.query({ active: true, currentWindow: true }))[0] ?? null;
// The side panel opens only in the click itself, when there is no time left to ask for the window.
let windowId: number | undefined;
void activeTab().then((tab) => (windowId = tab?.windowId));

const findTab = async () => {
  const { id, url } = (await activeTab()) ?? {};
  return id === undefined ? null : { id, address: url ?? null };
};

showPanel({
  render: (panel) => render(panel, root),
  findTab,
  refusal: 'protected-page',
  lost: 'tell',
  // Chrome stores what it is given; waking the background for it would take half a second.
  ...(import.meta.env.FIREFOX && { save: saveInBackground }),
  ...(sidePanel && {
    openSidePanel: () => {
      void sidePanel?.open(windowId).then(() => window.close());
    },
  }),
});
