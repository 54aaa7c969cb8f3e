import type { NamedPeople } from '../people/findPeople';
import { spanOf } from '../people/words/words';
import { chooseRole } from '../people/roles/findRoles';
import type { Role } from '../people/roles/role';
import type { FoundQuote } from '../quotes/findQuotes';
import type { Syntax } from '../syntax/sentence/syntax';
import type { Mention, Person } from '../result/analysis';
import type { Span } from '../text/span';
import { findReferents } from './findReferents';
import { linkInTwoPasses } from './linkInTwoPasses';
import { linkThey } from './linkThey';
import weights from './weights.json';

export interface References {
  /** In order of first mention. */
  readonly people: readonly Person[];
  /** What the text says they are, in text order. */
  readonly roles: readonly BorneRole[];
  /** By where the pronoun begins: he and she, and they where it means one person or two who are named together. */
  readonly pronouns: ReadonlyMap<number, ReadPronoun>;
}

/** A role that the text gives somebody. */
export interface BorneRole extends Role {
  readonly person: Person;
}

/** Whom a pronoun means. */
export interface ReadPronoun {
  /** Null for nobody with a name. */
  readonly person: Person | null;
  /** The words that describe whom it means, where they have no name: "a mother of two". */
  readonly described: Span | null;
  /** The names of those who are meant together; empty for one. */
  readonly together: readonly Person[];
  /** How likely that is, from 0 to 1. */
  readonly probability: number;
  /** Who it cannot be. */
  readonly others: readonly Person[];
}

/** Whom the pronouns and descriptions of a text mean. */
export function readReferences(text: NamedPeople, quotes: readonly FoundQuote[], syntax: Syntax): References {
  const { referents, places, scene } = findReferents(text, quotes, syntax);
  const { links, genders } = linkInTwoPasses(scene, weights.weights, referents, places);
  const { words, named } = text;
  const mentions: Mention[][] = named.map(({ person }) =>
    person.mentions.map((place) => ({
      span: spanOf(words, place),
      form: place.keys.length > 1 ? 'full-name' : 'short-name',
    })),
  );
  for (const place of places)
    if (place.kind === 'role') mentions[place.referent]?.push({ span: spanOf(words, place), form: 'role' });
  const votes = named.map(() => 0);
  for (const { word, referent, pronoun, probability } of links) {
    if (referent === null || probability < leastProbability) continue;
    const start = words[word]?.span.start ?? 0;
    mentions[referent]?.push({ span: { start, end: start + pronoun.length }, form: 'pronoun' });
    votes[referent] = (votes[referent] ?? 0) + probability;
  }
  const people = new Map<number, Person>();
  named.forEach(({ name, roles, isIntroduced }, referent) => {
    if (!isIntroduced && (votes[referent] ?? 0) < leastVotesForStranger) return;
    people.set(referent, {
      id: people.size,
      name,
      role: chooseRole(roles, name)?.words ?? null,
      gender: genders[referent] ?? null,
      mentions: (mentions[referent] ?? []).sort((a, b) => a.span.start - b.span.start),
    });
  });
  const describedAs = new Map(
    places.flatMap((place) => (place.kind === 'description' ? [[place.referent, place] as const] : [])).reverse(),
  );
  const pronouns = new Map<number, ReadPronoun>();
  for (const { word, referent, probability, others } of links) {
    const described = referent === null ? undefined : describedAs.get(referent);
    pronouns.set(words[word]?.span.start ?? 0, {
      person: (referent === null ? null : people.get(referent)) ?? null,
      described: described ? spanOf(words, described) : null,
      together: [],
      probability,
      others: [...others].flatMap((other) => people.get(other) ?? []),
    });
  }
  for (const { word, referents: meant } of linkThey(scene, places, genders)) {
    const together = meant.flatMap((referent) => people.get(referent) ?? []);
    const isOne = together.length === 1;
    if (together.length === meant.length)
      pronouns.set(words[word]?.span.start ?? 0, {
        person: isOne ? (together[0] ?? null) : null,
        described: null,
        together: isOne ? [] : together,
        probability: 1,
        others: [],
      });
  }
  const roles = named
    .flatMap(({ roles: borne }, referent) => {
      const person = people.get(referent);
      return person ? borne.map((role) => ({ ...role, person })) : [];
    })
    .sort((one, other) => one.headStart - other.headStart);
  return { people: [...people.values()], roles, pronouns };
}

/** Who is not introduced is somebody where so many pronouns, each counted by how likely it is, mean him or her. */
const leastVotesForStranger = 0.5;

/** A less likely link is left out. */
const leastProbability = 0.2;
