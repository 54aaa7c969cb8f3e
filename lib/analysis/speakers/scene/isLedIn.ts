import { isMark } from './isMark';
import type { Item } from './scene';

/** So many items stand at most between a verb of saying and the comma or colon before what is said. */
const maxLead = 4;

/** Lee *asked:* “…?”, Lee *told the crew,* “…”: whether a verb of saying leads into the item at `at` over a comma or a colon. */
export function isLedIn(items: readonly Item[], at: number): boolean {
  if (!isMark(items[at - 1], ',', ':')) return false;
  for (let verb = at - 2; verb >= at - 1 - maxLead; verb--) {
    const item = items[verb];
    if (item?.kind !== 'word') return false;
    if (item.cue) return true;
  }
  return false;
}
