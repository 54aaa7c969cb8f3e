import type { Item } from '../../speakers/scene/scene';
import type { Span } from '../../text/span';

/** From the first word or quotation to the last of a row of items; null where there are only marks. */
export function wordedSpan(items: readonly Item[]): Span | null {
  const words = items.filter(({ kind }) => kind !== 'mark');
  const [first, last] = [words[0], words.at(-1)];
  return first && last ? { start: first.span.start, end: last.span.end } : null;
}
