import type { Span } from '../../lib/analysis/text/span';

const marks = `“”"‘’'«»„`;

/**
 * Where words stand in quotation marks, at `from` or after it. The closing mark may be missing at the end of a paragraph,
 * as in a quotation that runs on in the next one. Null when they stand nowhere.
 */
export function findMarked(text: string, words: string, from: number): Span | null {
  if (!words) return null;
  for (let start = text.indexOf(words, from); start >= 0; start = text.indexOf(words, start + 1)) {
    const end = start + words.length;
    const before = text.charAt(start - 1);
    const after = text.charAt(end);
    const isOpened = before !== '' && marks.includes(before);
    // A corpus may leave out the comma or the full stop that stands before the closing mark.
    const isClosed = /^[,.;:!?…]?$/u.test(after) || after === '\n' || marks.includes(after);
    if (isOpened && isClosed) return { start, end };
  }
  return null;
}
