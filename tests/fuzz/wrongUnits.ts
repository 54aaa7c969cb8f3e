import type { ArticleReading } from '../../lib/article/types';

/** As the text shows a unit of the page; null for what it leaves out. */
const shown = (unit: string): string | null =>
  /[\u00ad\u200b\u2060\ufeff]/.test(unit) ? null : unit.replace(/\s/, ' ');

/**
 * The places of the article's text that do not come from one place of the page which leads back to them, by their offset and
 * words. Empty when the map is exact, and when there is no article.
 */
export function wrongUnits(reading: ArticleReading): string[] {
  if (reading.status !== 'ready') return [];
  const { article, map } = reading;
  const wrong: string[] = [];
  for (const { span } of article.blocks) {
    for (let i = span.start; i < span.end; i++) {
      const [piece, ...others] = map.piecesOf({ start: i, end: i + 1 });
      const isRight =
        piece === undefined
          ? article.text[i] === ' '
          : others.length === 0 &&
            piece.node.isConnected &&
            shown(piece.node.data.charAt(piece.start)) === article.text[i] &&
            map.offsetOf(piece.node, piece.start) === i;
      if (!isRight) wrong.push(`${String(i)}: ${article.text.slice(i, i + 20)}`);
    }
  }
  return wrong;
}
