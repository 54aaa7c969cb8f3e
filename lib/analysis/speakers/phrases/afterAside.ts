import { isPunctuation } from '../scene/isPunctuation';
import type { Item } from '../scene/scene';

/**
 * Lee*, 45,* and Park; by Lee*, who chairs the board,* as “…”: the item after an aside that begins with the comma at `at` and
 * closes before `end`. The place itself when there is none.
 */
export function afterAside(items: readonly Item[], at: number, end: number): number {
  const comma = items[at];
  if (!isPunctuation(comma, ',')) return at;
  for (let close = at + 1; close < end; close++) {
    const item = items[close];
    if (item?.kind === 'mark') return item.mark === ',' ? close + 1 : at;
  }
  return at;
}
