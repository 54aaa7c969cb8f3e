import { kinNouns } from '../../lexicon/kinNouns';
import type { References } from '../../coreference/readReferences';
import type { Gender, Person } from '../../result/analysis';
import { isName, mentionsIn } from '../scene/peopleIndex';
import type { Scene } from '../scene/scene';

/** Somebody who is brought in as a relative: Ann Lee’s brother, *Tom*. */
export interface Relative {
  readonly person: Person;
  /** Whose; null where that is the writer, or not told. */
  readonly of: Person | null;
  /** Whether that is the writer, or of whom the sentence is about. */
  readonly owner: 'born' | 'other' | 'writer';
}

/** Ann Lee’s *brother*, *his late wife,* and *my dear cousin* before a name. */
const inFront = /(?:[Hh]er|[Hh]is|[Mm]y|[Oo]ur|[Tt]heir|\S+[’']s?) (?:[a-z]+ )?([a-z]+),? $/;

/** the third child of *Ann Lee*, born to *a baker,* and *Omar Park*: the words that bring in a father or a mother. */
const bornTo = /\b(?:born to|(?:child|daughter|son) of)(?: [^.;:!?]* and)? (?:(?:his|her) wife,? )?$/;

type Kin = Readonly<Record<Gender, string>>;

const children: Kin = { feminine: 'daughter', masculine: 'son' };
const parents: Kin = { feminine: 'mother', masculine: 'father' };
const siblings: Kin = { feminine: 'sister', masculine: 'brother' };
const spouses: Kin = { feminine: 'wife', masculine: 'husband' };

/** Whose *son* somebody is, is that one’s *mother* or *father*. */
const inverses: ReadonlyMap<string, Kin> = new Map([
  ...['brother', 'sister'].map((noun) => [noun, siblings] as const),
  ...['daughter', 'son'].map((noun) => [noun, parents] as const),
  ...['dad', 'father', 'mother', 'mum'].map((noun) => [noun, children] as const),
  ...['husband', 'widow', 'widower', 'wife'].map((noun) => [noun, spouses] as const),
]);

const surnameOf = ({ name }: Person): string => name.split(' ').at(-1) ?? '';

/** So many characters in front of a name are looked at. */
const reach = 40;

/** So many are, for whose child somebody is. */
const parentReach = 100;

/** Ann Lee *married* Omar Park. */
const wedding = /^ (?:later |then )?(?:divorced|(?:re-?)?married|wed) $/;

/** Who is brought in as somebody's relative, by the noun that says so: *wife*, *brother*. */
export type Relatives = ReadonlyMap<string, readonly Relative[]>;

/** The relatives whom a text brings in: beside their names, and by whom they are joined with; each is one of the other’s, too. */
export function findRelatives(
  { mentions, people, text }: Scene,
  { pronouns }: Pick<References, 'pronouns'>,
): Relatives {
  const relatives = new Map<string, Relative[]>();
  const add = (noun: string, relative: Relative) => {
    if (!kinNouns.has(noun)) return;
    const known = relatives.get(noun);
    if (known) known.push(relative);
    else relatives.set(noun, [relative]);
  };
  const addAs = (kin: Kin, relative: Relative) => {
    const { gender } = relative.person;
    for (const noun of gender ? [kin[gender]] : Object.values(kin)) add(noun, relative);
  };
  for (const person of people) {
    const name = person.mentions.find(isName)?.span.start ?? 0;
    const before = text.slice(Math.max(0, name - reach), name);
    if (bornTo.test(text.slice(Math.max(0, name - parentReach), name)))
      addAs(parents, { person, of: null, owner: 'born' });
    const owned = inFront.exec(before);
    const noun = owned?.[1] ?? '';
    if (!owned || !kinNouns.has(noun)) continue;
    const start = name - before.length + owned.index;
    const of = pronouns.get(start)?.person ?? mentionsIn(mentions, { start, end: start + 1 })[0]?.person ?? null;
    add(noun, { person, of, owner: /^(?:my|our) /i.test(owned[0]) ? 'writer' : 'other' });
    const kin = inverses.get(noun);
    if (of && of !== person && kin) addAs(kin, { person: of, of: person, owner: 'other' });
  }
  mentions.forEach(({ mention, person }, i) => {
    const other = mentions[i + 1];
    if (!other || other.person === person || !isName(mention) || !isName(other.mention)) return;
    const between = text.slice(mention.span.end, other.mention.span.start);
    const isFamily = between === ' and ' && surnameOf(person) === surnameOf(other.person);
    if (!wedding.test(between) && !(isFamily && person.gender !== other.person.gender)) return;
    addAs(spouses, { person, of: other.person, owner: 'other' });
    addAs(spouses, { person: other.person, of: person, owner: 'other' });
  });
  return relatives;
}
