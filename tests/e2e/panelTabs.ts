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

/** What axe finds in every tab: in the first one in all of the panel, in each other one in what it changes. */
export async function violationsInTabs(panel: PanelPage, rules: 'all' | 'contrast' = 'all'): Promise<string[]> {
  const found: string[] = [];
  for (const [i, name] of tabNames.entries()) {
    await selectTab(panel, name);
    const part = i === 0 ? 'html' : '[role=tablist], [role=tabpanel]:not([hidden])';
    found.push(...(await panel.axe(rules, part)).map((rule) => `${name}: ${rule}`));
  }
  return found;
}
