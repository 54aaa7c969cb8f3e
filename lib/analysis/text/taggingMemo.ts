import type { TaggedPiece, TaggingMemo } from './tagging';

/**
 * Remembers tagged pieces of up to so many characters together, those asked for last: of a text that has changed in part
 * only that part is tagged again. A longer text than that gains nothing.
 */
export function createTaggingMemo(maxCharacters: number): TaggingMemo {
  /** From the piece that was asked for longest ago to the last one. */
  const pieces = new Map<string, TaggedPiece>();
  let characters = 0;
  return (piece, tag) => {
    const known = pieces.get(piece);
    // A slice keeps the whole text that it is cut from in memory; letters put together anew do not.
    const own = piece.split('').join('');
    const tagged = known ?? tag(own);
    if (!known) characters += piece.length;
    pieces.delete(piece);
    pieces.set(own, tagged);
    for (const [oldest] of pieces) {
      if (characters <= maxCharacters) break;
      pieces.delete(oldest);
      characters -= oldest.length;
    }
    return tagged;
  };
}
