import { browser } from 'wxt/browser';
import type { Shortcut, ShortcutUse } from '../../components/panelState';

/** What the manifest's commands do, in the order in which they are listed. */
const uses: readonly (readonly [name: string, use: ShortcutUse])[] = [
  ['_execute_action', 'panel'],
  ['next-quote', 'next'],
  ['previous-quote', 'previous'],
  ['marks', 'marks'],
];

/** `browser.commands`, absent on phones, with a method that only Firefox has. */
const { commands } = browser as unknown as {
  commands?: typeof browser.commands & { openShortcutSettings?(): Promise<void> };
};

/** The browser shortcuts as they are set now; none in a browser without shortcuts. */
export async function loadShortcuts(): Promise<Shortcut[]> {
  const set = new Map((await commands?.getAll())?.map(({ name, shortcut }) => [name, shortcut ?? '']));
  return uses.flatMap(([name, use]) => {
    const keys = set.get(name);
    return keys === undefined ? [] : [{ use, keys }];
  });
}

/** Opens the browser's page for changing shortcuts; null in a browser that has none. */
export const changeShortcuts = findSettings();

function findSettings(): (() => void) | null {
  if (commands?.openShortcutSettings) return () => void commands.openShortcutSettings?.();
  if (!/^(?:chrome|edge)$/.test(import.meta.env.BROWSER)) return null;
  return () => void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
