import type { NamedPeople } from '../people/findPeople';
import type { NamedPerson } from '../people/names/namedPerson';
import { isExcerpt } from '../people/words/isExcerpt';
import type { FoundQuote } from '../quotes/findQuotes';
import type { Syntax } from '../syntax/sentence/syntax';
import { findDescriptions } from './descriptions';
import { readGrammar } from './grammar';
import { linkRoles } from './linkRoles';
import { genderOfRole, tellGender } from './personGender';
import type { Place, Referent } from './referent';
import { isBesideVerb, isReporter, readReferenceScene, standingOf, type ReferenceScene } from './referenceScene';

/** The name model's average for a name that may be somebody's though the text does not introduce them, where it is long enough to; measured on GUM: "Charlotte", the city, had .57. */
const leastSure = 0.8;

const isSureName = ({ mentions }: NamedPerson): boolean =>
  mentions.reduce((sum, { probability }) => sum + probability, 0) >= leastSure * mentions.length;

type Found = Pick<Place, 'first' | 'last' | 'referent' | 'kind' | 'isFull'>;

/** Everybody who can be meant, with the places that mean them by a name, a role or a description. */
export function findReferents(
  { words, named }: NamedPeople,
  quotes: readonly FoundQuote[],
  syntax: Syntax,
): { referents: Referent[]; places: Place[]; scene: ReferenceScene } {
  const scene = readReferenceScene(words, quotes, readGrammar(words, syntax));
  const referents: Referent[] = named.map(({ person, roles, isIntroduced }) => ({
    kind: isIntroduced ? 'person' : 'stranger',
    ...tellGender(person, roles),
  }));
  const found = named.flatMap(({ person, isIntroduced }, referent): Found[] =>
    (isIntroduced || isSureName(person) || isExcerpt(words) ? person.mentions : []).map(({ first, last, keys }) => ({
      first,
      last,
      referent,
      kind: 'name',
      isFull: keys.length > 1,
    })),
  );
  const nameAt = new Set(
    found.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, offset) => first + offset)),
  );
  const taken = new Set<number>();
  for (const { first, last, person } of linkRoles(
    words,
    named.map(({ roles }) => roles),
    nameAt,
  )) {
    found.push({ first, last, referent: person, kind: 'role', isFull: false });
    taken.add(last);
  }
  const bearers = new Map<string, number>();
  for (const { first, last, head, opening } of findDescriptions(words, (word) => nameAt.has(word))) {
    if (taken.has(last) || isApposition(words, first, last, nameAt)) continue;
    const before = opening === 'known' ? bearers.get(head) : undefined;
    const gender = genderOfRole(head);
    const referent = before ?? referents.push({ kind: 'described', gender, isSure: gender !== null }) - 1;
    bearers.set(head, referent);
    found.push({ first, last, referent, kind: 'description', isFull: false });
  }
  found.sort((a, b) => a.first - b.first || b.last - a.last);
  let sentence = -1;
  const places = found.map((one): Place => {
    const { first, last } = one;
    const standing = standingOf(scene, first, last);
    const isFirst = standing.sentence !== sentence;
    ({ sentence } = standing);
    return {
      ...one,
      ...standing,
      isFirst,
      isReporter: isReporter(words, first, last),
      isBesideVerb: isBesideVerb(words, first, last),
    };
  });
  return { referents, places, scene };
}

/** Ann Lee, *a farmer*; Ann Lee is *a farmer*; *a farmer*, Ann Lee. */
function isApposition(words: NamedPeople['words'], first: number, last: number, nameAt: ReadonlySet<number>): boolean {
  const before = words[first]?.gap === ', ' && nameAt.has(first - 1);
  const copula = /^(?:is|was|became|becomes)$/.test(words[first - 1]?.key ?? '') && nameAt.has(first - 2);
  const after = words[last + 1]?.gap === ', ' && nameAt.has(last + 1);
  const called = /^(?:called|named)$/.test(words[last + 1]?.key ?? '') && nameAt.has(last + 2);
  return before || copula || after || called;
}
