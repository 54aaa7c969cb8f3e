import type { Item } from '../scene/scene';
import type { NounPhrase } from './nounPhrase';
import { phraseEndingAt } from './phraseEndingAt';
import { isNameLike } from './phraseShape';

/** "…," Ann Lee, a member of the board said: an aside without its second comma, after a name that starts the clause. */
export function nameBefore(items: readonly Item[], phrase: NounPhrase): NounPhrase | null {
  const start = items[phrase.first];
  const comma = items[phrase.first - 1];
  if (start?.kind !== 'word' || !/^(?:an?|the)$/.test(start.normal) || comma?.kind !== 'mark' || comma.mark !== ',')
    return null;
  const name = phraseEndingAt(items, phrase.first - 2, phrase.first - 8);
  const before = name && items[name.first - 1];
  const startsClause =
    !before ||
    before.kind === 'quote' ||
    (before.kind === 'mark' && (before.mark === 'stop' || before.mark === 'break'));
  return name && startsClause && isNameLike(items, name) ? name : null;
}
