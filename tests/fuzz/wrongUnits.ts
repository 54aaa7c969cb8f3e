import { isSameStretch } from '../../lib/page/map/shownUnits';
import type { ExtractionResult } from '../../lib/page/article';

/**
 * The places of the article's text that do not come from one place of the page which leads back to them, by their offset and
 * words. Empty when the map is exact, and when there is no article.
 */
export function wrongUnits(reading: ExtractionResult): string[] {
  if (reading.status !== 'ready') return [];
  const { article, map } = reading;
  const wrong: string[] = [];
  for (const { span } of article.blocks) {
    for (let i = span.start; i < span.end; i++) {
      const [piece, ...others] = map.piecesOf({ start: i, end: i + 1 });
      const isRight =
        piece === undefined
          ? // A line break, a mark or a dash that the page's style or its order writes, a letter of a joined one.
            /[\s“”‘’—\p{Ll}]/u.test(article.text[i] ?? '')
          : others.length === 0 &&
            piece.node.isConnected &&
            isSameStretch(piece.node.data.charAt(piece.start), article.text.charAt(i)) &&
            map.offsetOf(piece.node, piece.start) === i;
      if (!isRight) wrong.push(`${String(i)}: ${article.text.slice(i, i + 20)}`);
    }
  }
  return wrong;
}
