import { countLeading } from '../../text/countLeading';
import type { Gender } from '../../result/analysis';
import type { NameMention } from './nameParts';
import { genderOfName } from '../words/nameLexicon';
import { isSpeltAlike } from './isSpeltAlike';
import { shortFirstNames } from '../lists/shortFirstNames';

/** A person, as the mentions that name them. */
export class NamedPerson {
  /** In the order in which they were added. */
  readonly mentions: NameMention[] = [];
  /** One mention for each form of the name; more than a few dozen have no bearing on any decision. */
  readonly forms: NameMention[] = [];
  /** Titles right before the name: "president", "mr". */
  readonly titles = new Set<string>();
  private readonly seen = new Set<string>();
  private readonly namedInFull: number[] = [];

  add(mention: NameMention): void {
    this.mentions.push(mention);
    if (mention.keys.length > 1) this.namedInFull.push(mention.first);
    if (mention.title !== null) this.titles.add(mention.title);
    const form = `${mention.keys.join(' ')}|${mention.nickname}|${mention.suffix}|${mention.titleGender}`;
    if (this.forms.length === mostForms || this.seen.has(form)) return;
    this.seen.add(form);
    this.forms.push(mention);
  }

  /** Whether a full name of this person stands at a word in `[from, to)`. Full names must have been added in text order. */
  isNamedInFullBetween(from: number, to: number): boolean {
    const next = countLeading(this.namedInFull, (word) => word < from);
    return (this.namedInFull[next] ?? Infinity) < to;
  }
}

const mostForms = 30;

/** Whether the person mentioned can be of this gender. */
export function canHaveGender(gender: Gender, { titleGender, keys }: NameMention): boolean {
  if (titleGender !== null) return titleGender === gender;
  if (keys.length < 2) return true;
  const named = genderOfName(keys);
  return named === null || named === gender;
}

/**
 * Whether a full name can be another form of a person's name: "J. D. Vance" of "James David Vance", "Donald Trump" of "Donald J.
 * Trump".
 */
export function joinsNames(person: NamedPerson, mention: NameMention): boolean {
  return (
    person.forms.every((form) => areCompatible(form, mention)) &&
    person.forms.some((form) => form.keys.length > 1 && areForms(form, mention))
  );
}

function areCompatible(a: NameMention, b: NameMention): boolean {
  if (a.suffix !== b.suffix) {
    if (a.suffix !== null && b.suffix !== null) return false;
    const [plain, suffixed] = a.suffix === null ? [a, b] : [b, a];
    // Somebody introduced with "Jr." may lose it later, but "Robert Kennedy" before "Robert Kennedy Jr." may be the father.
    if (plain.keys.length > 1 && (plain.first < suffixed.first || plain.isRelative)) return false;
  }
  return a.titleGender === null || b.titleGender === null || a.titleGender === b.titleGender;
}

function areForms(a: NameMention, b: NameMention): boolean {
  const [shorter, longer] = a.keys.length <= b.keys.length ? [a, b] : [b, a];
  const [surname, other] = [shorter.keys.at(-1) ?? '', longer.keys.at(-1) ?? ''];
  if (surname === other || isSpeltAlike(surname, other)) return givenNamesFit(shorter, longer);
  // A second family name, as in Spanish, or a family name that comes first: "Luis Rubiales Béjar", "Kim Jong Un".
  return shorter.keys.length > 1 && shorter.keys.length < longer.keys.length && isPrefix(shorter.keys, longer.keys);
}

const isPrefix = (prefix: readonly string[], keys: readonly string[]): boolean =>
  prefix.every((key, index) => key === keys[index]);

/**
 * The given names of the shorter form must match the first ones of the longer, each in full, as an initial or as a short form, or
 * be the last ones of it: "Donald Trump" and "Lula da Silva" fit, "George W. Bush" does not fit "George H. W. Bush".
 */
function givenNamesFit(shorter: NameMention, longer: NameMention): boolean {
  const few = expandInitials(shorter.keys.slice(0, -1));
  const many = expandInitials(longer.keys.slice(0, -1));
  const begins = few.every((key, index) => isForm(key, many[index] ?? '', longer.nickname));
  const isFullName = (few[0] ?? '').length > 1;
  return begins || (isFullName && few.every((key, index) => key === many[many.length - few.length + index]));
}

/** "j.d" is two initials. */
const expandInitials = (keys: readonly string[]): string[] =>
  keys.flatMap((key) => (/^(?:\p{L}\.)+\p{L}$/u.test(key) ? key.split('.') : [key]));

/**
 * Whether one given name is the other, its initial, a short form, the nickname, or a misspelling: "d" of "donald", "bob" of
 * "robert".
 */
function isForm(key: string, other: string, nickname: string | null): boolean {
  if (key === other || key === nickname) return true;
  if (shortFirstNames.get(key)?.includes(other) || shortFirstNames.get(other)?.includes(key)) return true;
  const [short, long] = key.length <= other.length ? [key, other] : [other, key];
  if (short.length === 1 || (short.length === 3 && long.length > 5)) return long.startsWith(short);
  return isSlip(key, other) || isSpeltAlike(key, other);
}

/** A shorter word that differs is more likely another name than a misspelling. */
export const shortestSlip = 6;

/** Whether two words differ by one letter added, left out or replaced: "Kristin" and "Kristen". */
export function isSlip(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < shortestSlip || Math.abs(a.length - b.length) > 1) return false;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  const rest = (word: string, skipped: number) => word.slice(same + skipped);
  return rest(a, 1) === rest(b, 1) || rest(a, 1) === rest(b, 0) || rest(a, 0) === rest(b, 1);
}
