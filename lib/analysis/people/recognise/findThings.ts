import { weekdays } from '../../lexicon/functionWords';
import { personLikeBrands } from '../lists/personLikeBrands';
import { reportingVerbs } from '../fitted/reportingVerbs';
import { thingEndings } from '../lists/thingEndings';
import { nameLexicon } from '../words/nameLexicon';
import { isBrand, isMaker } from '../words/isBrand';
import { isPeople } from '../words/isPeople';
import type { Word } from '../words/word';
import { findNamedThings, surnamesIn } from './findNamedThings';
import { findLexiconThings } from './findLexiconThings';
import { findPersonLikeNames } from './findPersonLikeNames';

const beforePeoplesNames = new Set(['cyclone', 'hms', 'hurricane', 'mv', 'rms', 'storm', 'typhoon', 'uss']);
const diseases = new Set(['alzheimer', 'asperger', 'crohn', 'hodgkin', 'huntington', 'parkinson', 'tourette']);
/** Diseases with a capital but no possessive. */
const outbreaks = new Set(['covid', 'ebola', 'lassa', 'marburg', 'mpox', 'zika']);
const namedFor = new Set(['disease', 'law', 'syndrome', 'theorem']);

/**
 * The indices of the words in names that are certainly a thing's, whatever they look like: storms and ships, cases ("Abbott v.
 * Burke"), diseases and laws ("Parkinson's disease"), what the text calls a thing ("the newspaper Dagbladet"), well-known
 * companies, peoples. A storm, ship or newspaper is recognised elsewhere in the text without the word that shows it.
 */
export function findThings(words: readonly Word[]): Set<number> {
  const things = new Set<number>();
  const named = new Set<string>();
  /** "Lilly" of "Eli Lilly", unless the text has an "Anna Lilly". */
  const shortForms = new Set<string>();
  const surnames = surnamesIn(words);
  const bare = new Set(words.flatMap(({ key, isCapital, isPossessive }) => (isCapital && !isPossessive ? [key] : [])));
  words.forEach((word, index) => {
    if (beforePeoplesNames.has(word.key) && word.isCapital) {
      const run = runFrom(words, index + 1);
      for (const inside of run) things.add(inside);
      named.add(keyOf(words, run));
    }
    if (word.key === 'v' && !word.isCapital && words[index + 1]?.gap === '. ') {
      for (const inside of runBefore(words, index - 1)) things.add(inside);
      for (const inside of runFrom(words, index + 1)) things.add(inside);
    }
    const isDisease = diseases.has(word.key) && !isPartOfLongerName(words, index, index);
    if (word.isPossessive && (isDisease || isNamedFor(words, index))) things.add(index);
    for (const inside of personLikeBrandAt(words, index)) {
      things.add(inside);
      shortForms.add(words[inside]?.key ?? '');
    }
    if (word.isCapital && outbreaks.has(word.key) && !isPartOfLongerName(words, index, index)) things.add(index);
    const isOther = word.isCapital && (isBrand(word.key) || isPeople(word.key));
    if (isOther && !surnames.has(word.key) && !isPartOfLongerName(words, index, index)) things.add(index);
    for (const inside of modelAt(words, index)) things.add(inside);
    for (const inside of countryInLettersAt(words, index)) things.add(inside);
    if (endsThing(words, index)) for (const inside of runBefore(words, index)) things.add(inside);
    if (
      isCamelCase(word) &&
      !isPartOfLongerName(words, index, index) &&
      !reportingVerbs.has(words[index + 1]?.key ?? '')
    )
      things.add(index);
    if (isOnlyOwner(words, index, bare)) things.add(index);
    for (const inside of quotedNameAt(words, index)) things.add(inside);
    // "Kia EV9"
    if (weekdays.has(word.key) || (word.isCapital && /\d/.test(word.key))) things.add(index);
  });
  words.forEach(({ key }, index) => {
    if (shortForms.has(key) && !things.has(index) && isPartOfLongerName(words, index, index)) shortForms.delete(key);
  });
  for (const key of shortForms) named.add(key);
  for (const kind of findNamedThings(words, surnames)) {
    for (let index = kind.first; index <= kind.last; index++) things.add(index);
    const run = Array.from({ length: kind.last - kind.first + 1 }, (_, offset) => kind.first + offset);
    named.add(keyOf(words, run));
  }
  for (const { first, last } of findLexiconThings(words))
    if (!isPartOfLongerName(words, first, last)) for (let index = first; index <= last; index++) things.add(index);
  for (const { first, last } of findPersonLikeNames(words, surnames, bare)) {
    const run = Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
    for (const index of run) things.add(index);
    named.add(keyOf(words, run));
  }
  words.forEach((word, index) => {
    const before = words[index - 1];
    const goesOnBefore = word.gap === ' ' && before?.isCapital === true && !before.wordClass.isFunctionWord;
    for (const run of [[index], goesOnBefore ? [index] : runFrom(words, index)]) {
      if (!named.has(keyOf(words, run)) || isPartOfLongerName(words, index, run.at(-1) ?? index)) continue;
      for (const one of run) things.add(one);
    }
  });
  return things;
}

/** "Holm’s law", "Holm’s syndrome"; not "Holm’s law firm". */
const isNamedFor = (words: readonly Word[], index: number): boolean =>
  namedFor.has(words[index + 1]?.key ?? '') &&
  !/^(?:clerk|degree|firm|licen[cs]e|office|partner|practice|school)s?$/.test(words[index + 2]?.key ?? '');

/** "Strava Pacer": a brand, then words that are neither names nor roles; not "Strava boss Anna Holm". */
function modelAt(words: readonly Word[], first: number): number[] {
  const maker = words[first];
  // "Rich" and "First" are brands too.
  if (!maker?.isCapital || maker.line !== 'prose' || !isMaker(maker.key) || !/^[uo]$/.test(maker.wordClass.code))
    return [];
  const run = runFrom(words, first);
  const isName = ({ wordClass, isInitial }: Word) =>
    isInitial ||
    wordClass.isFirstName ||
    wordClass.isSurname ||
    wordClass.isTitle ||
    wordClass.isActor ||
    wordClass.isRoleNoun;
  return run.length > 1 && !words.slice(first + 1, first + run.length).some(isName) ? run : [];
}

/** "Freedom Caucus", "Evin Prison". */
const endsThing = (words: readonly Word[], index: number): boolean => {
  const [word, next] = [words[index], words[index + 1]];
  return (
    word?.line === 'prose' &&
    word.isCapital &&
    word.gap === ' ' &&
    thingEndings.has(word.key) &&
    !(next?.isCapital && next.gap === ' ')
  );
};

/** "U.S. Customs", "Washington, D.C.", "U.S.-led", which is read as two words; not "U. S. Holm". */
function countryInLettersAt(words: readonly Word[], index: number): number[] {
  const [word, next] = [words[index], words[index + 1]];
  const isCountry = (text: string) => /^(?:D\.C|E\.U|U\.[KNS]|U\.S\.A)\.?$/.test(text);
  if (isCountry(word?.text ?? '')) return [index];
  return next?.gap === '' && isCountry(`${word?.text}${next.text}`) ? [index, index + 1] : [];
}

/** "Tom’s Guide": a first name that the text has only before the name of a thing. */
function isOnlyOwner(words: readonly Word[], index: number, bare: ReadonlySet<string>): boolean {
  const [before, owner, owned] = [words[index - 1], words[index], words[index + 1]];
  if (!owner?.isPossessive || !owner.wordClass.isFirstName || owner.wordClass.isTitle || bare.has(owner.key))
    return false;
  const isAlone = owner.gap !== ' ' || before?.isCapital === false || before?.wordClass.isFunctionWord === true;
  return isAlone && owned?.gap === ' ' && owned.isCapital && !owned.wordClass.isFirstName && !owned.wordClass.isTitle;
}

/** "SonderAsset"; not "McMoss", "MaryAnn". */
const isCamelCase = ({ text }: Word): boolean => {
  const head = /^(\p{Lu}\p{Ll}{3,})\p{Lu}/u.exec(text)?.[1]?.toLowerCase();
  return head !== undefined && head !== 'fitz' && !nameLexicon.isFirstName(head);
};

/**
 * The words of a name that fills quotation marks, as a song's does: ‘Calypso Ann’. None after "known as", nor in Anna “The Oak”
 * Holm.
 */
function quotedNameAt(words: readonly Word[], first: number): number[] {
  const [before, name] = [words[first - 1], words[first]];
  if (!name?.isCapital || !/[ (][“‘"]$/.test(name.gap) || /^(?:as|called|named|nicknamed)$/.test(before?.key ?? ''))
    return [];
  const run = runFrom(words, first);
  const after = words[(run.at(-1) ?? first) + 1];
  const isNickname = before?.isCapital === true && before.wordClass.isFirstName && after?.isCapital === true;
  return run.length > 1 && !isNickname && !name.wordClass.isTitle && /^[”’"](?:[ ,;]|$)/.test(after?.gap ?? '')
    ? run
    : [];
}

const keyOf = (words: readonly Word[], run: readonly number[]): string =>
  run.map((index) => words[index]?.key ?? '').join(' ');

const longestRun = 6;

/** The run of capitalised words that begins at an index. */
function runFrom(words: readonly Word[], first: number): number[] {
  const run: number[] = [];
  for (let index = first; index < first + longestRun && words[index]?.isCapital; index++) {
    if (index > first && words[index]?.gap !== ' ') break;
    run.push(index);
  }
  return run;
}

function runBefore(words: readonly Word[], last: number): number[] {
  const run: number[] = [];
  for (let index = last; index > last - longestRun && words[index]?.isCapital; index--) {
    run.push(index);
    if (words[index]?.gap !== ' ') break;
  }
  return run;
}

/** In words: the longest entry of the list. */
const longestBrand = 3;

/** The longest person-like brand that begins at a word; none when it is only part of a name. */
function personLikeBrandAt(words: readonly Word[], first: number): number[] {
  if (!words[first]?.isCapital) return [];
  for (let length = longestBrand; length > 1; length--) {
    const inside = words.slice(first, first + length);
    if (inside.length < length || inside.some((word, index) => index > 0 && word.gap !== ' ')) continue;
    if (!personLikeBrands.has(inside.map(({ key }) => key.replace(/-/g, ' ')).join(' '))) continue;
    if (isPartOfLongerName(words, first, first + length - 1)) return [];
    return inside.map((_, index) => first + index);
  }
  return [];
}

/** Whether a word beside a stretch could be part of the same name: "Mary Kay" is no brand in "Mary Kay Holm", nor after "Dr". */
function isPartOfLongerName(words: readonly Word[], first: number, last: number): boolean {
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
