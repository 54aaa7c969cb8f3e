import type { Gender } from '../../result/analysis';
import type { NamedPlace } from './nameParts';
import { genderOfFirstName } from '../words/nameLexicon';
import { isSpeltAlike } from './isSpeltAlike';
import { shortFirstNames } from '../lists/shortFirstNames';

/** Somebody, as the places that name them. */
export class NamedPerson {
  /** In the order in which they were added. */
  readonly places: NamedPlace[] = [];
  /** One place for each way of naming; more than a few dozen have no bearing on any decision. */
  readonly forms: NamedPlace[] = [];
  /** What stands right before the name: "president", "mr". */
  readonly titles = new Set<string>();
  private readonly seen = new Set<string>();
  private readonly namedInFull: number[] = [];

  add(place: NamedPlace): void {
    this.places.push(place);
    if (place.keys.length > 1) this.namedInFull.push(place.first);
    if (place.title !== null) this.titles.add(place.title);
    const form = `${place.keys.join(' ')}|${place.nickname}|${place.suffix}|${place.titleGender}`;
    if (this.forms.length === mostForms || this.seen.has(form)) return;
    this.seen.add(form);
    this.forms.push(place);
  }

  /** Whether a full name of this person stands at a word in `[from, to)`. Full names must have been added in text order. */
  isNamedInFullBetween(from: number, to: number): boolean {
    let low = 0;
    let high = this.namedInFull.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.namedInFull[middle] ?? 0) < from) low = middle + 1;
      else high = middle;
    }
    return (this.namedInFull[low] ?? Infinity) < to;
  }
}

const mostForms = 30;

/** Whether a place can name somebody of this gender. */
export function isPlaceOf(gender: Gender, { titleGender, keys }: NamedPlace): boolean {
  if (titleGender !== null) return titleGender === gender;
  if (keys.length < 2) return true;
  const named = genderOfFirstName(keys[0] ?? '');
  return named === null || named === gender;
}

/** Whether a full name can be another form of a person's: "J. D. Vance" of "James David Vance", "Donald Trump" of "Donald J. Trump". */
export function joinsNames(person: NamedPerson, place: NamedPlace): boolean {
  return (
    person.forms.every((form) => areCompatible(form, place)) &&
    person.forms.some((form) => form.keys.length > 1 && areForms(form, place))
  );
}

function areCompatible(a: NamedPlace, b: NamedPlace): boolean {
  if (a.suffix !== b.suffix) {
    if (a.suffix !== null && b.suffix !== null) return false;
    const [plain, suffixed] = a.suffix === null ? [a, b] : [b, a];
    // Who was introduced as "Jr." may be called without later; "Robert Kennedy" before "Robert Kennedy Jr." may be the father.
    if (plain.keys.length > 1 && (plain.first < suffixed.first || plain.isRelative)) return false;
  }
  return a.titleGender === null || b.titleGender === null || a.titleGender === b.titleGender;
}

function areForms(a: NamedPlace, b: NamedPlace): boolean {
  const [shorter, longer] = a.keys.length <= b.keys.length ? [a, b] : [b, a];
  const [surname, other] = [shorter.keys.at(-1) ?? '', longer.keys.at(-1) ?? ''];
  if (surname === other || isSpeltAlike(surname, other)) return givenNamesFit(shorter, longer);
  // Spanish and Portuguese second family names, Asian orders: "Luis Rubiales Béjar", "Kim Jong Un".
  return shorter.keys.length > 1 && shorter.keys.length < longer.keys.length && isPrefix(shorter.keys, longer.keys);
}

const isPrefix = (prefix: readonly string[], keys: readonly string[]): boolean =>
  prefix.every((key, index) => key === keys[index]);

/**
 * The given names of the shorter form must begin the longer one's, each as itself, its initial or a short form of it, or be
 * its last ones: "Donald Trump" and "Lula da Silva" fit, "George W. Bush" does not fit "George H. W. Bush".
 */
function givenNamesFit(shorter: NamedPlace, longer: NamedPlace): boolean {
  const few = expandInitials(shorter.keys.slice(0, -1));
  const many = expandInitials(longer.keys.slice(0, -1));
  const begins = few.every((key, index) => isForm(key, many[index] ?? '', longer.nickname));
  const isFullName = (few[0] ?? '').length > 1;
  return begins || (isFullName && few.every((key, index) => key === many[many.length - few.length + index]));
}

/** "j.d" is two initials. */
const expandInitials = (keys: readonly string[]): string[] =>
  keys.flatMap((key) => (/^(?:\p{L}\.)+\p{L}$/u.test(key) ? key.split('.') : [key]));

/** "d" of "donald", "bob" of "robert", "pat" of "patrick", the nickname of its name, a slip of the pen. */
function isForm(key: string, other: string, nickname: string | null): boolean {
  if (key === other || key === nickname) return true;
  if (shortFirstNames.get(key)?.includes(other) || shortFirstNames.get(other)?.includes(key)) return true;
  const [short, long] = key.length <= other.length ? [key, other] : [other, key];
  if (short.length === 1 || (short.length === 3 && long.length > 5)) return long.startsWith(short);
  return isSlip(key, other) || isSpeltAlike(key, other);
}

/** A shorter name is another name sooner than a slip. */
export const shortestSlip = 6;

/** Whether two words differ in one letter only, added, left out or replaced: "Kristin" and "Kristen". */
export function isSlip(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < shortestSlip || Math.abs(a.length - b.length) > 1) return false;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  const rest = (word: string, skipped: number) => word.slice(same + skipped);
  return rest(a, 1) === rest(b, 1) || rest(a, 1) === rest(b, 0) || rest(a, 0) === rest(b, 1);
}
