import type { PanelPage } from '../browser/types';

export const tabNames = ['Speakers', 'Sources', 'People', 'Key sentences', 'Article'] as const;

/** Selects a tab by its visible words. */
export const selectTab = (panel: PanelPage, name: (typeof tabNames)[number]) =>
  panel.evaluate((label) => {
    const tabs = [...document.querySelectorAll<HTMLElement>('[role=tab]')];
    const tab = tabs.find(({ textContent }) => textContent.startsWith(label));
    if (!tab) throw new Error(`The panel has no tab ${label}.`);
    tab.click();
  }, name);
