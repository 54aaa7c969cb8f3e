import type { Gender } from '../../result/analysis';
import { canHaveGender, isSlip, joinsNames, NamedPerson, shortestSlip } from '../names/namedPerson';
import { isSpeltAlike } from '../names/isSpeltAlike';
import type { NameMention } from '../names/nameParts';

/**
 * Groups the mentions that name the same person; people in order of first mention.
 * 1. Full names: equal, or one a fuller form of the other, with no contradicting initial, suffix or title.
 * 2. Short names: the only person whose family name, nickname or first name it is. When several share it, the one with the same
 *    title, or called so before, or the only one named in full since the paragraph began; in a headline, the one named first.
 *    Otherwise nobody: not one of them on a guess, nor a new person.
 * 3. Aliases: the person whose name stands before "known as", or behind "whose real name is".
 *
 * @param lineStarts for each word, the index of the first word of its line
 */
export function gatherPeople(mentions: readonly NameMention[], lineStarts: readonly number[]): NamedPerson[] {
  const personOf = new Map<NameMention, NamedPerson>();
  const otherName = new Map<NameMention, NameMention>();
  mentions.forEach((mention, index) => {
    const before = mentions[index - 1];
    if (!mention.isAlias || !before || mention.first - before.last > aliasReach) return;
    otherName.set(mention, before);
    if (before.keys.length === 1) otherName.set(before, mention);
  });
  const findAliased = (mention: NameMention) => {
    const other = otherName.get(mention);
    return (other && personOf.get(other)) ?? null;
  };
  const people = gatherFullNames(
    mentions.filter(({ keys }) => keys.length > 1),
    findAliased,
    personOf,
  );
  const bearers = indexByShortName(people);
  const calledSo = new Map<string, NamedPerson[]>();
  for (const mention of mentions.filter(({ keys }) => keys.length === 1)) {
    const key = mention.keys[0] ?? '';
    const sharing = bearers.get(key) ?? findBySlip(bearers, key);
    const person = findAliased(mention) ?? choosePerson(mention, sharing, calledSo.get(key) ?? [], lineStarts);
    if (person === 'ambiguous') continue;
    if (person.mentions.length === 0) people.push(person);
    if (!sharing.includes(person)) addTo(bearers, key, person);
    person.add(mention);
    personOf.set(mention, person);
    addTo(calledSo, key, person);
  }
  for (const person of people) person.mentions.sort((a, b) => a.first - b.first);
  return people.sort((a, b) => (a.mentions[0]?.first ?? 0) - (b.mentions[0]?.first ?? 0));
}

/** How far apart, in words, the two names of "Jane Roe, a singer better known as Lia" may be. */
const aliasReach = 8;

function gatherFullNames(
  mentions: readonly NameMention[],
  findAliased: (mention: NameMention) => NamedPerson | null,
  personOf: Map<NameMention, NamedPerson>,
): NamedPerson[] {
  const people: NamedPerson[] = [];
  const byPart = new Map<string, NamedPerson[]>();
  for (const mention of mentions) {
    const parts = [mention.keys.at(-1) ?? '', mention.keys[0] ?? ''];
    const known = new Set(parts.flatMap((part) => byPart.get(part) ?? []));
    const person = findAliased(mention) ?? [...known].findLast((one) => joinsNames(one, mention)) ?? new NamedPerson();
    if (person.mentions.length === 0) people.push(person);
    person.add(mention);
    personOf.set(mention, person);
    for (const part of parts) addTo(byPart, part, person);
  }
  return people;
}

/** More people of one name than any article has; further ones are not compared. */
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

/** More names than any article has; searching more for misspellings would take too long. */
const mostNames = 400;

/** The people of the only surname that is another spelling of the key, or a long one that differs from it in one letter. */
function findBySlip(bearers: ReadonlyMap<string, NamedPerson[]>, key: string): NamedPerson[] {
  if (bearers.size > mostNames) return [];
  const isMeant = (name: string) => isSpeltAlike(name, key) || (key.length > shortestSlip && isSlip(name, key));
  const slips = [...bearers].filter(([name, people]) => isMeant(name) && people.some(hasSurname(name)));
  return slips.length === 1 ? (slips[0]?.[1] ?? []) : [];
}

const hasSurname = (surname: string) => (person: NamedPerson) =>
  person.forms.some(({ keys }) => keys.length > 1 && keys.at(-1) === surname);

/** The person whom a short name means, or a new one when nobody fits; `ambiguous` when several do. */
function choosePerson(
  mention: NameMention,
  bearers: readonly NamedPerson[],
  calledSo: readonly NamedPerson[],
  lineStarts: readonly number[],
): NamedPerson | 'ambiguous' {
  const lineStart = lineStarts[mention.first] ?? 0;
  const fitting = bearers.filter(
    (person) =>
      fitsTitle(person, mention.titleGender) &&
      !isRelativeOf(person, mention.keys[0] ?? '', [
        mention,
        ...calledSo.filter((one) => fitsTitle(one, mention.titleGender)).flatMap(firstMention),
      ]),
  );
  const key = mention.keys[0] ?? '';
  const bySurname = fitting.filter(hasSurname(key));
  const byFirstName = fitting.filter((person) =>
    person.forms.some(({ keys, nickname }) => keys[0] === key || nickname === key),
  );
  const rivals = [bySurname, byFirstName, fitting].find((list) => list.length > 0) ?? [];
  if (rivals.length < 2) return rivals[0] ?? new NamedPerson();
  const narrower = [
    rivals.filter(({ titles }) => mention.title !== null && titles.has(mention.title)),
    calledSo.filter((person) => fitting.includes(person)),
    rivals.filter((person) => person.isNamedInFullBetween(lineStart, mention.first)),
    rivals.filter((person) => person.isNamedInFullBetween(0, mention.first)),
    lineStart === 0 ? firstNamed(rivals, lineStarts) : [],
  ];
  return narrower.find((list) => list.length === 1)?.[0] ?? 'ambiguous';
}

/** Those whose full names stand on the earliest line that has any of their full names. For headlines, which give surnames alone. */
function firstNamed(people: readonly NamedPerson[], lineStarts: readonly number[]): NamedPerson[] {
  const lines = people.map(({ mentions }) => lineStarts[mentions.find(({ keys }) => keys.length > 1)?.first ?? 0] ?? 0);
  return people.filter((_, index) => lines[index] === Math.min(...lines));
}

/** "Holm was born to *Peter Holm*": a relative who comes in after somebody else has gone by the surname alone. */
const isRelativeOf = ({ mentions: [first] }: NamedPerson, surname: string, called: readonly NameMention[]): boolean =>
  first?.isRelative === true &&
  first.keys.length > 1 &&
  first.keys[0] !== surname &&
  called.some((mention) => mention.first < first.first);

const firstMention = ({ mentions: [first] }: NamedPerson): readonly NameMention[] => (first ? [first] : []);

const fitsTitle = (person: NamedPerson, gender: Gender | null): boolean =>
  gender === null || person.forms.every((form) => canHaveGender(gender, form));
