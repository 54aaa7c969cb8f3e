/** A key as Firefox knows it: some of its shortcuts go by the character, others by the key's number. */
export interface BrowserKey {
  readonly key: string;
  readonly code: string;
  readonly keyCode: number;
}

/** Keys that manifests write as words, with what Firefox knows them by. */
const named: Readonly<Record<string, BrowserKey>> = {
  Alt: { key: 'Alt', code: 'AltLeft', keyCode: 18 },
  Shift: { key: 'Shift', code: 'ShiftLeft', keyCode: 16 },
  Comma: { key: ',', code: 'Comma', keyCode: 188 },
  Period: { key: '.', code: 'Period', keyCode: 190 },
};

/** A shortcut as manifests write it (`Alt+Shift+Period`), as the keys to press together. Throws for a key that it has no name for. */
export const shortcutKeys = (shortcut: string): BrowserKey[] =>
  shortcut.split('+').map((key) => {
    const letter = /^[A-Z]$/.test(key) ? { key, code: `Key${key}`, keyCode: key.charCodeAt(0) } : undefined;
    const found = named[key] ?? letter;
    if (!found) throw new Error(`no key named "${key}"`);
    return found;
  });
