/** The labels of keys that browsers write as words, or that only a Mac has. */
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

/** The keys to press together, as labelled on the keyboard; Chrome on a Mac already gives them so. */
export const keyCaps = (keys: string): string[] => keys.split('+').map((key) => caps[key] ?? key);
