import { kinNouns } from '../../lexicon/kinNouns';
import type { Person } from '../../result/analysis';
import { isName } from '../scene/peopleIndex';
import type { Scene } from '../scene/scene';

/** Somebody who is brought in as a relative: Ann Lee’s brother, *Tom*. */
export interface Relative {
  readonly person: Person;
  /** Where the word stands that tells whose; null for the parents of whom the sentence is about. */
  readonly owner: number | null;
}

/** Ann Lee’s *brother*, *his late wife,* and *my dear cousin* before a name. */
const inFront = /(?:[Hh]er|[Hh]is|[Mm]y|[Oo]ur|[Tt]heir|\S+[’']s?) (?:[a-z]+ )?([a-z]+),? $/;

/** the third child of *Ann Lee*, born to *a baker,* and *Omar Park*: the words that bring in a father or a mother. */
const bornTo = /\b(?:born to|(?:child|daughter|son) of)(?: [^.;:!?]* and)? (?:(?:his|her) wife,? )?$/;

const parents = { feminine: 'mother', masculine: 'father', unknown: '' };

/** So many characters in front of a name are looked at. */
const reach = 40;

/** So many are, for whose child somebody is. */
const parentReach = 100;

/** Who is brought in as somebody's relative, by the noun beside their name that says so: *wife*, *brother*. */
export type Relatives = ReadonlyMap<string, readonly Relative[]>;

/** The relatives whom a text brings in. */
export function findRelatives({ text, people }: Pick<Scene, 'text' | 'people'>): Relatives {
  const relatives = new Map<string, Relative[]>();
  for (const person of people) {
    const name = person.mentions.find(isName)?.span.start ?? 0;
    const before = text.slice(Math.max(0, name - reach), name);
    const owned = inFront.exec(before);
    const isParent = bornTo.test(text.slice(Math.max(0, name - parentReach), name));
    const parent = isParent ? parents[person.gender ?? 'unknown'] : '';
    const noun = parent || (owned?.[1] ?? '');
    if (!kinNouns.has(noun)) continue;
    const owner = parent || !owned ? null : name - before.length + owned.index;
    const relative = { person, owner };
    const known = relatives.get(noun);
    if (known) known.push(relative);
    else relatives.set(noun, [relative]);
  }
  return relatives;
}
