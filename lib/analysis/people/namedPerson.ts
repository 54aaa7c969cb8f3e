import type { Gender } from '../types';
import type { NamedPlace } from './nameParts';
import { genderOfFirstName } from './nameLexicon';

/** Somebody, as the places that name them; in text order once all are gathered. */
export interface NamedPerson {
  readonly places: NamedPlace[];
}

/** Whether a place can name somebody of this gender. */
export function isPlaceOf(gender: Gender, { titleGender, keys }: NamedPlace): boolean {
  if (titleGender !== null) return titleGender === gender;
  if (keys.length < 2) return true;
  const named = genderOfFirstName(keys[0] ?? '');
  return named === null || named === gender;
}

/** Whether a full name can be another form of a person's: "J. D. Vance" of "James David Vance", "Donald Trump" of "Donald J. Trump". */
export function joinsNames(person: NamedPerson, place: NamedPlace): boolean {
  const known = person.places[0];
  return known !== undefined && person.places.every((other) => areCompatible(other, place)) && areSimilar(known, place, person);
}

function areCompatible(a: NamedPlace, b: NamedPlace): boolean {
  if (a.suffix !== null && b.suffix !== null && a.suffix !== b.suffix) return false;
  if ((a.suffix === 'jr' || b.suffix === 'jr' || a.suffix === 'sr' || b.suffix === 'sr') && a.suffix !== b.suffix) {
    // "Robert F. Kennedy" beside "Robert F. Kennedy Jr." may be the father.
    if (a.keys.join(' ') === b.keys.join(' ')) return false;
  }
  return a.titleGender === null || b.titleGender === null || a.titleGender === b.titleGender;
}

function areSimilar(known: NamedPlace, place: NamedPlace, person: NamedPerson): boolean {
  return areForms(known, place) || person.places.some((other) => other.keys.length > 1 && areForms(other, place));
}

function areForms(a: NamedPlace, b: NamedPlace): boolean {
  const [shorter, longer] = a.keys.length <= b.keys.length ? [a, b] : [b, a];
  if (shorter.keys.at(-1) === longer.keys.at(-1)) return givenNamesFit(shorter, longer);
  // Spanish and Portuguese second family names, Asian orders: "Luis Rubiales Béjar", "Kim Jong Un".
  return shorter.keys.length > 1 && shorter.keys.length < longer.keys.length && isPrefix(shorter.keys, longer.keys);
}

const isPrefix = (prefix: readonly string[], keys: readonly string[]): boolean =>
  prefix.every((key, index) => key === keys[index]);

/** Each given name of the shorter form must stand in the longer one, in order, as itself, its initial or a short form of it. */
function givenNamesFit(shorter: NamedPlace, longer: NamedPlace): boolean {
  const given = expandInitials(longer.keys.slice(0, -1));
  let position = 0;
  for (const key of expandInitials(shorter.keys.slice(0, -1))) {
    const found = given.findIndex((other, index) => index >= position && isForm(key, other, longer.nickname));
    if (found < 0) return false;
    position = found + 1;
  }
  return true;
}

/** "j.d" is two initials. */
const expandInitials = (keys: readonly string[]): string[] =>
  keys.flatMap((key) => (/^(?:\p{L}\.)+\p{L}$/u.test(key) ? key.split('.') : [key]));

/** "d" of "donald", "pat" of "patrick", the nickname of its name. */
function isForm(key: string, other: string, nickname: string | null): boolean {
  if (key === other || key === nickname) return true;
  const [short, long] = key.length <= other.length ? [key, other] : [other, key];
  return short.length !== 2 && long.startsWith(short);
}
