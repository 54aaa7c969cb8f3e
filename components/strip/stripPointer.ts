import { wordsAt, type Span } from '../../lib/analysis/text/span';
import type { Segment } from '../../lib/summary/strip';

/** The segment at a position of the strip (0 to 1), or the nearest within reach; null when there is none. */
export function segmentAt(segments: readonly Segment[], at: number, reach: number): Segment | null {
  const distance = ({ from, to }: Segment) => Math.max(from - at, at - to, 0);
  let best: Segment | null = null;
  for (const segment of segments) {
    if (distance(segment) <= reach && (!best || distance(segment) < distance(best))) best = segment;
  }
  return best;
}

/** The word at a fraction of the text. */
export function spanAt(text: string, at: number): Span {
  const offset = Math.min(Math.max(0, text.length - 1), Math.floor(at * text.length));
  const start = text.lastIndexOf(' ', offset) + 1;
  const space = text.indexOf(' ', offset + 1);
  const end = space < 0 ? text.length : space;
  return wordsAt(text, { start, end }).includes('\n')
    ? { start: offset, end: Math.min(text.length, offset + 1) }
    : { start, end };
}
