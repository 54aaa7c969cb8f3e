import { comparable } from '../../page/map/shownUnits';
import type { TextPiece } from '../../page/map/textMap';
import { isInPage } from '../../page/dom/worldOf';

/** The words that a piece now holds; null when it is no longer in the page. */
export const pieceText = ({ node, start, end }: TextPiece): string | null =>
  isInPage(node) && end <= node.length ? node.data.slice(start, end) : null;

/** What the article's text may have between two pieces that is not in the page's text: a line break, generated quotation marks. */
const unwritten = /^[\s“”„«»‹›‘’"'()]*/;

/** Whether the pieces hold exactly these words of the article's text, in this order. */
export function standsOn(words: string, pieces: readonly TextPiece[]): boolean {
  let rest = comparable(words);
  for (const piece of pieces) {
    const found = pieceText(piece);
    if (found === null) return false;
    const shown = comparable(found);
    if (!rest.startsWith(shown)) {
      rest = rest.replace(unwritten, '');
      if (!rest.startsWith(shown.replace(unwritten, ''))) return false;
      rest = rest.slice(shown.replace(unwritten, '').length);
    } else rest = rest.slice(shown.length);
  }
  return rest.replace(unwritten, '') === '';
}
