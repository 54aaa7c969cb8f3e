/** What stands on a key that browsers write as a word, or that only a Mac has. */
const caps: Readonly<Record<string, string>> = {
  Comma: ',',
  Period: '.',
  Up: '↑',
  Down: '↓',
  Left: '←',
  Right: '→',
  Command: '⌘',
  MacCtrl: '⌃',
};

/** The keys to press together, as they are written on the keyboard; a Mac's Chrome writes them so already. */
export const keyCaps = (keys: string): string[] => keys.split('+').map((key) => caps[key] ?? key);
