import type { FoundQuote } from '../quotes/findQuotes';
import type { TaggedText } from '../tagging';
import type { Mention, Person, Span } from '../types';
import { findCandidates, type Candidate } from './recognise/candidates';
import { chooseNames } from './recognise/chooseNames';
import { findCredits } from './recognise/findCredits';
import { findThings } from './recognise/findThings';
import { fullestName } from './gather/fullestName';
import { gatherPeople } from './gather/gatherPeople';
import { keepIntroduced } from './gather/keepIntroduced';
import { linkPronouns } from './coreference/linkPronouns';
import { linkRoles } from './coreference/linkRoles';
import { nameLexicon } from './words/nameLexicon';
import { readNameParts, type NamedPlace } from './gather/nameParts';
import { readModel, scoreCandidates } from './recognise/nameModel';
import { tellGender } from './coreference/personGender';
import { chooseRole, findRoles } from './roles/findRoles';
import weights from './fitted/weights.json';
import { readWords, spanOf, type Word } from './words/words';
import { raiseLabels } from './recognise/raiseLabels';

const model = readModel(weights);

/**
 * The people a text names, in order of first mention, each with all mentions; empty when it names nobody.
 * 1. Candidates: stretches of capitalised words.
 * 2. Score: a fitted model over their letters, words, surroundings and the rest of the document.
 * 3. Gather: the names of one person together.
 * 4. Link: the roles and pronouns that safely mean one of them.
 */
export function findPeople(tagged: TaggedText, quotes: readonly FoundQuote[]): Person[] {
  const words = readWords(tagged, nameLexicon);
  const candidates = findCandidates(words);
  const things = new Set([...findThings(words), ...findCredits(tagged.text, words)]);
  const probabilities = scoreCandidates(model, words, candidates).map((probability, index) =>
    holdsAny(candidates[index], things) ? 0 : probability,
  );
  const chosen = chooseNames(words, candidates, raiseLabels(words, quotes, candidates, probabilities));
  const places = chosen.flatMap((name) => readNameParts(words, name) ?? []);
  const people = keepIntroduced(gatherPeople(places, lineStartsOf(words)), words);
  const roles = people.map((person) => findRoles(words, person));
  const roleLinks = groupBy(linkRoles(words, roles, indicesOf(places)), ({ person }) => person);
  const referents = people.map((person, id) => ({
    ...tellGender(person, roles[id] ?? []),
    places: [...person.places, ...(roleLinks.get(id) ?? [])].sort((a, b) => a.first - b.first),
  }));
  const { links, genders } = linkPronouns(words, referents, quotes);
  const pronouns = groupBy(links, ({ referent }) => referent);
  const names = people.map((person) => fullestName(tagged.text, words, person));
  return people.map((person, id) => ({
    id,
    name: names[id] ?? '',
    role: chooseRole(roles[id] ?? [], names[id] ?? '')?.words ?? null,
    gender: genders[id] ?? null,
    mentions: [
      ...person.places.map((place) => nameMention(words, place)),
      ...(roleLinks.get(id) ?? []).map((link) => ({ span: spanOf(words, link), form: 'role' as const })),
      ...(pronouns.get(id) ?? []).map(({ word }) => ({ span: words[word]?.span ?? noSpan, form: 'pronoun' as const })),
    ].sort((a, b) => a.span.start - b.span.start),
  }));
}

function holdsAny(candidate: Candidate | undefined, indices: ReadonlySet<number>): boolean {
  if (!candidate) return false;
  for (let index = candidate.first; index <= candidate.last; index++) if (indices.has(index)) return true;
  return false;
}

const noSpan: Span = { start: 0, end: 0 };

/** For each word, the index of the first word of its line. */
function lineStartsOf(words: readonly Word[]): number[] {
  let start = 0;
  return words.map((word, index) => (word.startsLine ? (start = index) : start));
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => number): Map<number, Item[]> {
  const groups = new Map<number, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

const indicesOf = (places: readonly NamedPlace[]): Set<number> =>
  new Set(places.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, offset) => first + offset)));

function nameMention(words: readonly Word[], place: NamedPlace): Mention {
  return { span: spanOf(words, place), form: place.keys.length > 1 ? 'full-name' : 'short-name' };
}
