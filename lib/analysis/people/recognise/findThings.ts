import { weekdays } from '../../lexicon/functionWords';
import { personLikeBrands } from '../lists/personLikeBrands';
import { reportingVerbs } from '../fitted/reportingVerbs';
import { nameLexicon } from '../words/nameLexicon';
import { isBrand } from '../words/isBrand';
import { isPeople } from '../words/isPeople';
import { capitalRunFrom, isNextCapital } from '../words/capitalRun';
import type { Word, WordRange } from '../words/word';
import { keyOf } from '../words/words';
import { findNamedThings, surnamesIn } from './findNamedThings';
import { findLexiconThings } from './findLexiconThings';
import { findPersonLikeNames } from './findPersonLikeNames';
import { thingsAt } from './thingsAt';

const beforePeoplesNames = new Set(['cyclone', 'hms', 'hurricane', 'mv', 'rms', 'storm', 'typhoon', 'uss']);
const diseases = new Set(['alzheimer', 'asperger', 'crohn', 'hodgkin', 'huntington', 'parkinson', 'tourette']);
/** Diseases with a capital but no possessive. */
const outbreaks = new Set(['covid', 'ebola', 'lassa', 'marburg', 'mpox', 'zika']);
const namedFor = new Set(['disease', 'law', 'syndrome', 'theorem']);

/**
 * The indices of the words in names that are certainly a thing's, whatever they look like: storms and ships, cases ("Abbott v.
 * Burke"), diseases and laws ("Parkinson's disease"), what the text calls a thing ("the newspaper Dagbladet"), well-known
 * companies, peoples. A storm, ship, newspaper or well-known company is recognised elsewhere in the text without the word that
 * shows it.
 */
export function findThings(words: readonly Word[]): Set<number> {
  const surnames = surnamesIn(words);
  const bare = new Set(words.flatMap(({ key, isCapital, isPossessive }) => (isCapital && !isPossessive ? [key] : [])));
  const brands = words.flatMap((_, first) => brandAt(words, first) ?? []);
  const named = [
    ...words.flatMap((_, index) => stormAt(words, index) ?? []),
    ...findNamedThings(words, surnames),
    ...findPersonLikeNames(words, surnames, bare),
  ];
  const things = indicesOf([
    ...named,
    ...brands,
    ...findLexiconThings(words).filter((thing) => !isPartOfLongerName(words, thing)),
    ...words.flatMap((_, index) => [
      ...(isThing(words, index, surnames, bare) ? [{ first: index, last: index }] : []),
      ...thingsAt(words, index),
    ]),
  ]);
  const firstWords = named.filter(({ first, last }) => last > first).map(({ first }) => ({ first, last: first }));
  const names = new Set([
    ...named.map((name) => nameOf(words, name)),
    ...shortFormsOf(words, brands),
    ...shortFormsOf(words, firstWords),
  ]);
  words.forEach((word, first) => {
    if (!word.isCapital) return;
    const goesOnBefore = word.gap === ' ' && words[first - 1]?.isCapital && !words[first - 1]?.wordClass.isFunctionWord;
    for (const last of new Set([first, goesOnBefore ? first : capitalRunFrom(words, first).last])) {
      const isNamed = names.has(keyOf(words, { first, last })) || names.has(nameOf(words, { first, last }));
      if (!isNamed || isPartOfLongerName(words, { first, last })) continue;
      for (let index = first; index <= last; index++) things.add(index);
    }
  });
  return things;
}

/** The folded words, with a possessive ending: "Delia Crook’s, a bakery", is not Delia Crook. */
const nameOf = (words: readonly Word[], name: WordRange): string =>
  keyOf(words, name) + (words[name.last]?.isPossessive ? "'s" : '');

const indicesOf = (ranges: readonly WordRange[]): Set<number> =>
  new Set(ranges.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, offset) => first + offset)));

/** Whether a word alone is a thing's name. */
function isThing(words: readonly Word[], index: number, surnames: ReadonlySet<string>, bare: ReadonlySet<string>) {
  const word = words[index];
  if (!word?.isCapital) return false;
  // "Kia EV9"
  if (weekdays.has(word.key) || /\d/.test(word.key)) return true;
  if (isNamedFor(words, index) || isOnlyOwner(words, index, bare)) return true;
  if (isPartOfLongerName(words, { first: index, last: index })) return false;
  if (outbreaks.has(word.key) || (word.isPossessive && diseases.has(word.key))) return true;
  if (isCamelCase(word) && !reportingVerbs.has(words[index + 1]?.key ?? '')) return true;
  return (isBrand(word.key) || isPeople(word.key)) && !surnames.has(word.key);
}

/** "Storm Anna", "HMS Anna Holm": the name behind such a word. */
const stormAt = (words: readonly Word[], index: number): WordRange | null =>
  words[index]?.isCapital && beforePeoplesNames.has(words[index].key) && words[index + 1]?.isCapital
    ? capitalRunFrom(words, index + 1)
    : null;

/** "Lilly" of "Eli Lilly", unless the text has an "Anna Lilly"; "Mary" of the ship "Mary Ellen". */
function shortFormsOf(words: readonly Word[], brands: readonly WordRange[]): Set<string> {
  const inside = indicesOf(brands);
  const shortForms = new Set([...inside].map((index) => words[index]?.key ?? ''));
  words.forEach(({ key }, index) => {
    if (shortForms.has(key) && !inside.has(index) && isPartOfLongerName(words, { first: index, last: index }))
      shortForms.delete(key);
  });
  return shortForms;
}

/** "Holm’s law", "Holm’s syndrome"; not "Holm’s law firm". */
const isNamedFor = (words: readonly Word[], index: number): boolean =>
  words[index]?.isPossessive === true &&
  namedFor.has(words[index + 1]?.key ?? '') &&
  !/^(?:clerk|degree|firm|licen[cs]e|office|partner|practice|school)s?$/.test(words[index + 2]?.key ?? '');

/** "Tom’s Guide": a first name that the text has only before the name of a thing. */
function isOnlyOwner(words: readonly Word[], index: number, bare: ReadonlySet<string>): boolean {
  const [before, owner, owned] = [words[index - 1], words[index], words[index + 1]];
  if (!owner?.isPossessive || !owner.wordClass.isFirstName || owner.wordClass.isTitle || bare.has(owner.key))
    return false;
  const isAlone = owner.gap !== ' ' || before?.isCapital === false || before?.wordClass.isFunctionWord === true;
  return isAlone && isNextCapital(words, index + 1) && !owned?.wordClass.isFirstName && !owned?.wordClass.isTitle;
}

/** "SonderAsset"; not "McMoss", "MaryAnn". */
const isCamelCase = ({ text }: Word): boolean => {
  const head = /^(\p{Lu}\p{Ll}{3,})\p{Lu}/u.exec(text)?.[1]?.toLowerCase();
  return head !== undefined && head !== 'fitz' && !nameLexicon.isFirstName(head);
};

/** In words: the longest entry of the list. */
const longestBrand = 3;

/** The longest person-like brand that begins at a word; null when it is only part of a name. */
function brandAt(words: readonly Word[], first: number): WordRange | null {
  if (!words[first]?.isCapital) return null;
  for (let length = longestBrand; length > 1; length--) {
    const inside = words.slice(first, first + length);
    if (inside.length < length || inside.some((word, index) => index > 0 && word.gap !== ' ')) continue;
    if (!personLikeBrands.has(inside.map(({ key }) => key.replace(/-/g, ' ')).join(' '))) continue;
    const brand = { first, last: first + length - 1 };
    return isPartOfLongerName(words, brand) ? null : brand;
  }
  return null;
}

/** Whether a word beside a stretch could be part of the same name: "Mary Kay" is no brand in "Mary Kay Holm", nor after "Dr". */
function isPartOfLongerName(words: readonly Word[], { first, last }: WordRange): boolean {
  const before = words[first - 1];
  const after = words[last + 1];
  const continues = (word: Word | undefined, gap: string | undefined) =>
    word?.isCapital === true && gap === ' ' && !word.wordClass.isOrganisationWord && !word.wordClass.isPlaceWord;
  return (
    (before?.wordClass.isTitle === true && words[first]?.gap === '. ') ||
    (continues(before, words[first]?.gap) && !before?.isPossessive && !before?.wordClass.isFunctionWord) ||
    (continues(after, after?.gap) && !words[last]?.isPossessive && !after?.wordClass.isTitle)
  );
}
