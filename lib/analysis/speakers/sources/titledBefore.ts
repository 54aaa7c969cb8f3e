import type { Person } from '../../result/analysis';
import { isCapitalised } from '../scene/isCapitalised';
import { isWord } from '../scene/isWord';
import { mentionsIn } from '../scene/peopleIndex';
import type { Scene } from '../scene/scene';

/** In items: the noun stood before the name no further back than this, about ten sentences. */
const maxItemsBack = 250;

/**
 * The *substitute* Ann Lee scored … the substitute: the one person before an item in front of whose name a noun stands. Null when
 * there is none, or two.
 */
export function titledBefore({ items, mentions }: Scene, before: number, noun: string): Person | null {
  let titled: Person | null = null;
  for (let at = before - 1; at > 0 && before - at <= maxItemsBack; at--) {
    const name = items[at];
    if (!isWord(items[at - 1], noun) || !isCapitalised(name)) continue;
    const person = mentionsIn(mentions, name.span)[0]?.person;
    if (titled && person && person !== titled) return null;
    titled ??= person ?? null;
  }
  return titled;
}
