import type { Gender } from '../types';
import type { NamedPlace } from './nameParts';
import { isPlaceOf, joinsNames, type NamedPerson } from './namedPerson';

/**
 * Puts the places that name the same person together.
 * 1. Full names: equal, or one a fuller form of the other, with no contradicting initial, suffix or title.
 * 2. Short names: to the only person whose family name, nickname or first name it is. When two people share it, to the one
 *    whom the text has called so before, or the only one named since the paragraph began; otherwise it stays by itself.
 */
export function gatherPeople(places: readonly NamedPlace[], startsOfBlocks: readonly number[]): NamedPerson[] {
  const people: NamedPerson[] = [];
  for (const place of places.filter(({ keys }) => keys.length > 1)) {
    const matching = people.filter((person) => joinsNames(person, place));
    const person = matching.at(-1);
    if (person) person.places.push(place);
    else people.push({ places: [place] });
  }
  const byShortName = indexByShortName(people);
  for (const place of places.filter(({ keys }) => keys.length === 1)) {
    const person = choosePerson(place, byShortName.get(place.keys[0] ?? '') ?? [], startsOfBlocks);
    if (person) person.places.push(place);
    else {
      const unknown: NamedPerson = { places: [place] };
      people.push(unknown);
      const key = place.keys[0] ?? '';
      byShortName.set(key, [...(byShortName.get(key) ?? []), unknown]);
    }
  }
  for (const person of people) person.places.sort((a, b) => a.first - b.first);
  return people.sort((a, b) => (a.places[0]?.first ?? 0) - (b.places[0]?.first ?? 0));
}

function indexByShortName(people: readonly NamedPerson[]): Map<string, NamedPerson[]> {
  const index = new Map<string, NamedPerson[]>();
  for (const person of people) {
    const keys = new Set(person.places.flatMap((place) => [...place.keys, place.nickname ?? '']));
    for (const key of keys) if (key.length > 1) index.set(key, [...(index.get(key) ?? []), person]);
  }
  return index;
}

/** The person whom a short name means; null when nobody fits or it is open whom. */
function choosePerson(
  place: NamedPlace,
  bearers: readonly NamedPerson[],
  startsOfBlocks: readonly number[],
): NamedPerson | null {
  const fitting = bearers.filter((person) => fitsTitle(person, place.titleGender));
  const key = place.keys[0] ?? '';
  const byRank = [
    fitting.filter((person) => person.places.some(({ keys }) => keys.length > 1 && keys.at(-1) === key)),
    fitting.filter((person) => person.places.some(({ keys, nickname }) => keys[0] === key || nickname === key)),
    fitting,
  ];
  const rivals = byRank.find((list) => list.length > 0) ?? [];
  if (rivals.length < 2) return rivals[0] ?? null;
  const calledSo = fitting.filter((person) => person.places.some(({ keys, first }) => keys.length === 1 && keys[0] === key && first < place.first));
  if (calledSo.length === 1) return calledSo[0] ?? null;
  const blockStart = startsOfBlocks.findLast((start) => start <= place.first) ?? 0;
  const inBlock = rivals.filter((person) => isNamedBetween(person, blockStart, place.first));
  if (inBlock.length === 1) return inBlock[0] ?? null;
  const soFar = rivals.filter((person) => isNamedBetween(person, 0, place.first));
  return soFar.length === 1 ? (soFar[0] ?? null) : null;
}

const isNamedBetween = (person: NamedPerson, from: number, to: number): boolean =>
  person.places.some(({ first }) => first >= from && first < to);

const fitsTitle = (person: NamedPerson, gender: Gender | null): boolean =>
  gender === null || person.places.every((place) => isPlaceOf(gender, place));
