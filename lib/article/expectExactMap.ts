import { expect } from 'vitest';
import type { ArticleReading } from './types';

/** As the text shows a unit of the page; null for what it leaves out. */
const shown = (unit: string): string | null =>
  /[\u00ad\u200b\u2060\ufeff]/.test(unit) ? null : unit.replace(/\s/, ' ');

/** Fails unless each unit of the text comes from one place of the page and that place leads back to it. */
export function expectExactMap(reading: ArticleReading): void {
  if (reading.status !== 'ready') return;
  const { article, map } = reading;
  const wrong: string[] = [];
  for (const { span } of article.blocks) {
    for (let i = span.start; i < span.end; i++) {
      const [piece, ...others] = map.piecesOf({ start: i, end: i + 1 });
      const isRight =
        piece === undefined
          ? article.text[i] === ' '
          : others.length === 0 &&
            shown(piece.node.data.charAt(piece.start)) === article.text[i] &&
            map.offsetOf(piece.node, piece.start) === i;
      if (!isRight) wrong.push(`${String(i)}: ${article.text.slice(i, i + 20)}`);
    }
  }
  expect(wrong).toEqual([]);
}
