import { browser } from 'wxt/browser';
import type { Shortcut, ShortcutUse } from '../../components/panelState';

/** What the manifest's commands do, in the order in which they are listed. */
const uses: readonly (readonly [name: string, use: ShortcutUse])[] = [
  ['_execute_action', 'panel'],
  ['next-quote', 'next'],
  ['previous-quote', 'previous'],
  ['marks', 'marks'],
];

/** `browser.commands`, which phones have not, with what only Firefox has. */
const { commands } = browser as unknown as {
  commands?: typeof browser.commands & { openShortcutSettings?(): Promise<void> };
};

/** The keys of the browser as they are set now; none in a browser that has no such keys. */
export async function loadShortcuts(): Promise<Shortcut[]> {
  const set = new Map((await commands?.getAll())?.map(({ name, shortcut }) => [name, shortcut ?? '']));
  return uses.flatMap(([name, use]) => {
    const keys = set.get(name);
    return keys === undefined ? [] : [{ use, keys }];
  });
}

/** Opens the place where the browser lets its reader change these keys; null where there is none. */
export const changeShortcuts = findSettings();

function findSettings(): (() => void) | null {
  if (commands?.openShortcutSettings) return () => void commands.openShortcutSettings?.();
  if (!/^(?:chrome|edge)$/.test(import.meta.env.BROWSER)) return null;
  return () => void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
