import { isPunctuation } from '../scene/isPunctuation';
import type { Item } from '../scene/scene';
import { isDescription } from './nameAfter';
import type { NounPhrase } from './nounPhrase';
import { phraseEndingAt } from './phraseEndingAt';
import { isNameLike } from './phraseShape';

/**
 * Whom words mean that an aside closes, and where they begin: the captain, *Ann Lee*,; *her aunt*, a widow:; the captain, *Ann Lee*,
 * who sank,. `close` is the mark behind the aside. Null when none ends there.
 */
export function overAside(
  items: readonly Item[],
  close: number,
  limit: number,
): { readonly source: NounPhrase; readonly first: number } | null {
  let open = close - 1;
  while (open > limit && items[open]?.kind === 'word') open--;
  const head = isPunctuation(items[open], ',') ? phraseEndingAt(items, open - 1, limit) : null;
  if (!head) return null;
  if (!isNameLike(items, head)) {
    const name = phraseEndingAt(items, close - 1, open + 1);
    const tellsWho = name?.first === open + 1 && (isNameLike(items, name) || isDescription(items, head, name));
    return { source: tellsWho ? name : head, first: head.first };
  }
  const role = isPunctuation(items[head.first - 1], ',') ? phraseEndingAt(items, head.first - 2, limit) : null;
  return { source: head, first: role && !isNameLike(items, role) ? role.first : head.first };
}
