import type { Gender } from '../../result/analysis';
import { isPlaceOf, isSlip, joinsNames, NamedPerson, shortestSlip } from '../names/namedPerson';
import { isSpeltAlike } from '../names/isSpeltAlike';
import type { NamedPlace } from '../names/nameParts';

/**
 * Puts the places that name the same person together; people in order of first mention.
 * 1. Full names: equal, or one a fuller form of the other, with no contradicting initial, suffix or title.
 * 2. Short names: to the only person whose family name, nickname or first name it is. When two people share it, to the one
 *    whom the text gives the same title, or has called so before, or the only one named since the paragraph began, or in a
 *    headline whom the text names first; otherwise it is nobody's: neither of them on a guess, nor a third person.
 * 3. "Known as": to whom the name before it means.
 *
 * @param lineStarts for each word, the index of the first word of its line
 */
export function gatherPeople(places: readonly NamedPlace[], lineStarts: readonly number[]): NamedPerson[] {
  const before = new Map(places.map((place, index) => [place, places[index - 1]]));
  const personOf = new Map<NamedPlace, NamedPerson>();
  const findNamesake = (place: NamedPlace) => {
    const named = place.isAlias ? before.get(place) : undefined;
    return named && place.first - named.last <= aliasReach ? (personOf.get(named) ?? null) : null;
  };
  const people = gatherFullNames(
    places.filter(({ keys }) => keys.length > 1),
    findNamesake,
    personOf,
  );
  const bearers = indexByShortName(people);
  const calledSo = new Map<string, NamedPerson[]>();
  for (const place of places.filter(({ keys }) => keys.length === 1)) {
    const key = place.keys[0] ?? '';
    const sharing = bearers.get(key) ?? findBySlip(bearers, key);
    const person = findNamesake(place) ?? choosePerson(place, sharing, calledSo.get(key) ?? [], lineStarts);
    if (person === 'open') continue;
    if (person.places.length === 0) people.push(person);
    if (!sharing.includes(person)) addTo(bearers, key, person);
    person.add(place);
    personOf.set(place, person);
    addTo(calledSo, key, person);
  }
  for (const person of people) person.places.sort((a, b) => a.first - b.first);
  return people.sort((a, b) => (a.places[0]?.first ?? 0) - (b.places[0]?.first ?? 0));
}

/** In "Jane Roe, a singer better known as Lia", so many words may stand between the two names. */
const aliasReach = 8;

function gatherFullNames(
  places: readonly NamedPlace[],
  findNamesake: (place: NamedPlace) => NamedPerson | null,
  personOf: Map<NamedPlace, NamedPerson>,
): NamedPerson[] {
  const people: NamedPerson[] = [];
  const byPart = new Map<string, NamedPerson[]>();
  for (const place of places) {
    const parts = [place.keys.at(-1) ?? '', place.keys[0] ?? ''];
    const known = new Set(parts.flatMap((part) => byPart.get(part)?.slice(-mostBearers) ?? []));
    const person = findNamesake(place) ?? [...known].findLast((one) => joinsNames(one, place)) ?? new NamedPerson();
    if (person.places.length === 0) people.push(person);
    person.add(place);
    personOf.set(place, person);
    for (const part of parts) addTo(byPart, part, person);
  }
  return people;
}

/** No article has more people of one name; in a text that has, only the last ones are compared. */
const mostBearers = 20;

function addTo(index: Map<string, NamedPerson[]>, key: string, person: NamedPerson): void {
  const list = index.get(key);
  if (!list) index.set(key, [person]);
  else if (list.length < mostBearers && !list.includes(person)) list.push(person);
}

function indexByShortName(people: readonly NamedPerson[]): Map<string, NamedPerson[]> {
  const index = new Map<string, NamedPerson[]>();
  for (const person of people) {
    const keys = new Set(
      person.forms.flatMap((form) => [...form.keys, form.keys.slice(-2).join('-'), form.nickname ?? '']),
    );
    for (const key of keys) if (key.length > 1) addTo(index, key, person);
  }
  return index;
}

/** More names than any article has; looking for slips among more would take too long. */
const mostNames = 400;

/** The people of the only surname that is a spelling of a key, or a long one that differs from it in one letter. */
function findBySlip(bearers: ReadonlyMap<string, NamedPerson[]>, key: string): NamedPerson[] {
  if (bearers.size > mostNames) return [];
  const isMeant = (name: string) => isSpeltAlike(name, key) || (key.length > shortestSlip && isSlip(name, key));
  const slips = [...bearers].filter(([name, people]) => isMeant(name) && people.some(hasSurname(name)));
  return slips.length === 1 ? (slips[0]?.[1] ?? []) : [];
}

const hasSurname = (surname: string) => (person: NamedPerson) =>
  person.forms.some(({ keys }) => keys.length > 1 && keys.at(-1) === surname);

/** The person whom a short name means, a new one when nobody fits; `open` when several do. */
function choosePerson(
  place: NamedPlace,
  bearers: readonly NamedPerson[],
  calledSo: readonly NamedPerson[],
  lineStarts: readonly number[],
): NamedPerson | 'open' {
  const lineStart = lineStarts[place.first] ?? 0;
  const fitting = bearers.filter(
    (person) => fitsTitle(person, place.titleGender) && !isRelativeOf(person, [place, ...calledSo.flatMap(firstPlace)]),
  );
  const key = place.keys[0] ?? '';
  const bySurname = fitting.filter(hasSurname(key));
  const byFirstName = fitting.filter((person) =>
    person.forms.some(({ keys, nickname }) => keys[0] === key || nickname === key),
  );
  const rivals = [bySurname, byFirstName, fitting].find((list) => list.length > 0) ?? [];
  if (rivals.length < 2) return rivals[0] ?? new NamedPerson();
  const narrower = [
    rivals.filter(({ titles }) => place.title !== null && titles.has(place.title)),
    calledSo.filter((person) => fitting.includes(person)),
    rivals.filter((person) => person.isNamedInFullBetween(lineStart, place.first)),
    rivals.filter((person) => person.isNamedInFullBetween(0, place.first)),
    lineStart === 0 ? firstNamed(rivals, lineStarts) : [],
  ];
  return narrower.find((list) => list.length === 1)?.[0] ?? 'open';
}

/** Whom the text names in full in the first line in which it does so with any of them: a headline has the surname alone. */
function firstNamed(people: readonly NamedPerson[], lineStarts: readonly number[]): NamedPerson[] {
  const lines = people.map(({ places }) => lineStarts[places.find(({ keys }) => keys.length > 1)?.first ?? 0] ?? 0);
  return people.filter((_, index) => lines[index] === Math.min(...lines));
}

/** "Holm was born to *Peter Holm*": a relative who is brought in after somebody had the name alone. */
const isRelativeOf = ({ places: [first] }: NamedPerson, called: readonly NamedPlace[]): boolean =>
  first?.isRelative === true && first.keys.length > 1 && called.some((place) => place.first < first.first);

const firstPlace = ({ places: [first] }: NamedPerson): readonly NamedPlace[] => (first ? [first] : []);

const fitsTitle = (person: NamedPerson, gender: Gender | null): boolean =>
  gender === null || person.forms.every((form) => isPlaceOf(gender, form));
