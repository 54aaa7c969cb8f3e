import type { TextPiece } from '../../article/textMap';
import { isInPage } from '../worldOf';

/** As the article's text has the page's: white space of any kind is one space, what shows nothing is left out. */
const normalize = (words: string): string => words.replace(/[\u00ad\u200b\u2060\ufeff]/g, '').replace(/\s+/g, ' ');

/** The words that the page has at a piece now; null when the piece is no longer in the page. */
export const wordsOf = ({ node, start, end }: TextPiece): string | null =>
  isInPage(node) && end <= node.length ? node.data.slice(start, end) : null;

/**
 * Whether the pieces hold exactly these words of the article's text, in this order and nothing else. Between two pieces a
 * space may be missing: a line break stands there.
 */
export function standsOn(words: string, pieces: readonly TextPiece[]): boolean {
  let rest = words;
  for (const piece of pieces) {
    const found = wordsOf(piece);
    if (found === null) return false;
    const shown = normalize(found);
    if (!rest.startsWith(shown)) {
      if (!rest.startsWith(' ') || !rest.startsWith(shown, 1)) return false;
      rest = rest.slice(1);
    }
    rest = rest.slice(shown.length);
  }
  return rest.trim() === '';
}
