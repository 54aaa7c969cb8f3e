import type { TaggedPiece, TaggingMemo } from './tagging';

/**
 * A least-recently-used cache of tagged pieces, limited by their total length in characters: when a text has changed in part,
 * only that part is tagged again. A text longer than the limit gains nothing.
 */
export function createTaggingMemo(maxCharacters: number): TaggingMemo {
  /** Least recently used first. */
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
