import type { Item } from '../../speakers/scene/scene';
import type { Span } from '../../text/span';

/** The span from the first word or quotation to the last among some items; null when there is only punctuation. */
export function wordedSpan(items: readonly Item[]): Span | null {
  const words = items.filter(({ kind }) => kind !== 'mark');
  const [first, last] = [words[0], words.at(-1)];
  return first && last ? { start: first.span.start, end: last.span.end } : null;
}
