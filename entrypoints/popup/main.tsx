import { render } from 'preact';
import { browser } from 'wxt/browser';
import { showPanel } from './showPanel';

const root = document.getElementById('app');
if (!root) throw new Error('The popup’s page has no #app.');
showPanel(
  (panel) => render(panel, root),
  async () => {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    return tab?.id ?? null;
  },
);
