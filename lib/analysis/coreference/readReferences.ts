import type { NamedPeople } from '../people/findPeople';
import { isExcerpt } from '../people/words/isExcerpt';
import type { NamedPerson } from '../people/names/namedPerson';
import { spanOf } from '../people/words/words';
import { chooseRole } from '../people/roles/findRoles';
import type { FoundQuote } from '../quotes/findQuotes';
import type { Syntax } from '../syntax/sentence/syntax';
import type { Gender, Mention, Person } from '../result/analysis';
import type { Span } from '../text/span';
import { findDescriptions } from './descriptions';
import { readGrammar } from './grammar';
import { linkPronouns, type Decision, type LinkedPronoun } from './linkPronouns';
import { linkThey } from './linkThey';
import { linkRoles } from './linkRoles';
import { genderOfRole, tellGender } from './personGender';
import type { Weights } from './ranker';
import type { Place, Referent } from './referent';
import { isBesideVerb, isReporter, readReferenceScene, type ReferenceScene } from './referenceScene';
import weights from './weights.json';

export interface References {
  /** In order of first mention. */
  readonly people: readonly Person[];
  /** By where the pronoun begins: he and she, and they where it means one person or two who are named together. */
  readonly pronouns: ReadonlyMap<number, ReadPronoun>;
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
  const { links, genders } = decide(scene, weights.weights, referents, places);
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
  for (const { word, referents: meant } of linkThey(scene, places)) {
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
  return { people: [...people.values()], pronouns };
}

/** Who is not introduced is somebody where so many pronouns, each counted by how likely it is, mean him or her. */
const leastVotesForStranger = 0.5;

/** A less likely link is left out. */
const leastProbability = 0.2;

/** A name's usual gender gives way to this many pronouns of the other, if there are as many times more of them. */
const leastVotes = 2;

/** Links the pronouns twice: the first time the names' unsure genders are open, and are put to the vote of the pronouns. */
export function decide(
  scene: ReferenceScene,
  fitted: Weights,
  referents: readonly Referent[],
  places: readonly Place[],
  onDecision?: (decision: Decision) => void,
): { readonly links: readonly LinkedPronoun[]; readonly genders: readonly (Gender | null)[] } {
  const open = referents.map(({ gender, isSure }) => (isSure ? gender : null));
  const votes = referents.map(() => ({ masculine: 0, feminine: 0 }));
  for (const { referent, pronoun, probability } of linkPronouns(scene, fitted, referents, places, open)) {
    const counted = referent === null ? undefined : votes[referent];
    if (counted && pronoun.gender) counted[pronoun.gender] += probability;
  }
  const settled = referents.map((referent, id) => settleGender(referent, votes[id]));
  return { links: linkPronouns(scene, fitted, referents, places, settled, onDecision), genders: settled };
}

function settleGender(
  { gender, isSure }: Referent,
  votes: Readonly<Record<Gender, number>> | undefined,
): Gender | null {
  if (isSure || !votes) return gender;
  if (gender === null) {
    const more = votes.masculine >= votes.feminine ? 'masculine' : 'feminine';
    const less = more === 'masculine' ? 'feminine' : 'masculine';
    return votes[more] >= 0.5 && votes[more] > votes[less] * leastVotes ? more : null;
  }
  const other = gender === 'masculine' ? 'feminine' : 'masculine';
  return votes[other] >= leastVotes && votes[other] >= votes[gender] * leastVotes ? other : gender;
}

/** The name model's average for a name that may be somebody's though the text does not introduce them, where it is long enough to; measured on GUM: "Charlotte", the city, had .57. */
const leastSure = 0.8;

const isSureName = ({ mentions }: NamedPerson): boolean =>
  mentions.reduce((sum, { probability }) => sum + probability, 0) >= leastSure * mentions.length;

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
  const found: { first: number; last: number; referent: number; kind: Place['kind']; isFull: boolean }[] =
    named.flatMap(({ person, isIntroduced }, id) =>
      (isIntroduced || isSureName(person) || isExcerpt(words) ? person.mentions : []).map(({ first, last, keys }) => ({
        first,
        last,
        referent: id,
        kind: 'name' as const,
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
  const places = found.map(({ first, last, referent, kind, isFull }): Place => {
    const isFirst = scene.sentenceOf[first] !== sentence;
    sentence = scene.sentenceOf[first] ?? 0;
    return {
      referent,
      first,
      last,
      kind,
      isFull,
      sentence,
      isFirst,
      narration: scene.narrationOf[first] ?? 0,
      isReporter: isReporter(words, first, last),
      isBesideVerb: isBesideVerb(words, first, last),
      line: scene.lineOf[first] ?? 0,
      quote: scene.quoteOf[first] ?? -1,
      relation: scene.grammar.relationOf(first, last),
      clause: scene.grammar.clauseOf(last),
    };
  });
  return { referents, places, scene };
}

/** Ann Lee, *a farmer*; Ann Lee is *a farmer*; *a farmer*, Ann Lee. */
function isApposition(words: NamedPeople['words'], first: number, last: number, nameAt: ReadonlySet<number>): boolean {
  const before = words[first]?.gap === ', ' && nameAt.has(first - 1);
  const copula = /^(?:is|was|became|becomes)$/.test(words[first - 1]?.key ?? '') && nameAt.has(first - 2);
  const after = words[last + 1]?.gap === ', ' && nameAt.has(last + 1);
  return before || copula || after;
}
