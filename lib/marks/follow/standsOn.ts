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
  const found = pieces.flatMap((piece) => pieceText(piece) ?? []);
  if (found.length < pieces.length) return false;
  // As nearly always: what follows would take a thousand marks 3 ms more at each paint.
  if (found.join('') === words) return true;
  let rest = comparable(words);
  for (const shown of found.map(comparable)) {
    if (rest.startsWith(shown)) {
      rest = rest.slice(shown.length);
      continue;
    }
    const written = shown.replace(unwritten, '');
    rest = rest.replace(unwritten, '');
    if (!rest.startsWith(written)) return false;
    rest = rest.slice(written.length);
  }
  return rest.replace(unwritten, '') === '';
}
