import { kinNouns } from '../../lexicon/kinNouns';
import type { Person } from '../../result/analysis';
import { isName } from '../scene/peopleIndex';
import type { Scene } from '../scene/scene';

/** Somebody who is brought in as a relative: Ann Lee’s brother, *Tom*. */
export interface Relative {
  readonly person: Person;
  /** Where the word stands that tells whose. */
  readonly owner: number;
}

/** Ann Lee’s *brother*, and *his wife,* before a name. */
const inFront = /(?:[Hh]er|[Hh]is|[Tt]heir|\S+[’']s?) ([a-z]+),? $/;

/** So many characters in front of a name are looked at. */
const reach = 40;

/** Who is brought in as somebody's relative, by the noun that says so: *wife*, *brother*. */
export function findRelatives({ text, people }: Pick<Scene, 'text' | 'people'>): ReadonlyMap<string, Relative[]> {
  const relatives = new Map<string, Relative[]>();
  for (const person of people) {
    const name = person.mentions.find(isName)?.span.start ?? 0;
    const before = text.slice(Math.max(0, name - reach), name);
    const owned = inFront.exec(before);
    const noun = owned?.[1] ?? '';
    if (!owned || !kinNouns.has(noun)) continue;
    const relative = { person, owner: name - before.length + owned.index };
    const known = relatives.get(noun);
    if (known) known.push(relative);
    else relatives.set(noun, [relative]);
  }
  return relatives;
}
