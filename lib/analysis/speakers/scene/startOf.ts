import type { Span } from '../../text/span';
import { isCapitalised } from './isCapitalised';
import type { Item } from './scene';

/** Where the words in capitals begin that stand in one row before an item: the item itself when there are none. */
export function startOfCapitals(items: readonly Item[], at: number): number {
  let first = at;
  while (isCapitalised(items[first - 1])) first--;
  return first;
}

/** Where the items begin that lie in a span, of which the one at `at` is the last. */
export function startOfSpan(items: readonly Item[], at: number, span: Span): number {
  let first = at;
  while ((items[first - 1]?.span.start ?? -1) >= span.start) first--;
  return first;
}
