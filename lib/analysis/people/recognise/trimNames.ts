import { isFamous } from '../words/isFamous';
import { suffixes } from '../names/nameParts';
import { looksLikeRoleInCapitals } from '../words/wordClasses';
import { isRoleHead } from '../names/isRoleHead';
import { isPartOfName } from './isNameOnly';
import { isBehindRole } from '../names/personPhrase';
import { isNextCapital } from '../words/capitalRun';
import type { Word } from '../words/word';
import { keyOf } from '../words/words';
import { sure, type ChosenName } from '../names/chosenName';

/** What the text names people by, folded. */
interface KnownNames {
  /** The surnames of those whom it surely names in full. */
  readonly surnames: ReadonlySet<string | undefined>;
  /** The last words of all names that begin with a first name. */
  readonly lastWords: ReadonlySet<string | undefined>;
  readonly names: ReadonlySet<string>;
}

/**
 * The names without words that are not part of them, and with a last word that is; without families ("the Holms"). `surnames` are
 * those of the people whom the text names in full.
 */
export function trimNames(
  words: readonly Word[],
  chosen: readonly ChosenName[],
  surnames: ReadonlySet<string | undefined>,
): ChosenName[] {
  const given = chosen.filter(({ first, last }) => last > first && words[first]?.wordClass.isFirstName);
  const known = {
    surnames,
    lastWords: new Set(given.map(({ last }) => words[last]?.key)),
    names: new Set(chosen.map((name) => keyOf(words, name))),
  };
  return chosen
    .map((name) => shorten(words, lengthen(words, name), known))
    .filter((name) => !isFamily(words, name, surnames));
}

/** Short words that are surnames when they have a capital inside a sentence: "Liu *He*". */
export const shortSurnames = /^(?:an|can|do|he|ho|may|so|su|to|will)$/;

function lengthen(words: readonly Word[], name: ChosenName): ChosenName {
  if (isCutOff(words, name)) return { ...name, first: name.first - 1 };
  const next = words[name.last + 1];
  const isName = isNextCapital(words, name.last + 1) && next?.line === 'prose' && !next.isAllCapitals;
  const isWhole = name.first === name.last && !words[name.last]?.isPossessive;
  const isSurname = isName && (shortSurnames.test(next.key) || isLastInitial(words, name.last + 1));
  return isWhole && isSurname ? { ...name, last: name.last + 1 } : name;
}

/** "*Anna* Holm III", "*La* Anna Holm": the word before belongs to the name. */
function isCutOff(words: readonly Word[], { first, last }: ChosenName): boolean {
  const before = words[first - 1];
  if (last === first || !before?.isCapital || before.isPossessive || words[first]?.gap !== ' ') return false;
  if (/^(?:da|de|del|della|di|du|el|la|le|van|von)$/.test(before.key)) return !before.isAllCapitals;
  // "student *Tan* Mei Holm"
  if (isBehindRole(words, first - 1) && isPartOfName(before) && !isRoleHead(before)) return true;
  return last === first + 1 && suffixes.has(words[last]?.key ?? '') && !before.wordClass.isTitle;
}

/** "Anna *H.* told" */
const isLastInitial = (words: readonly Word[], index: number): boolean =>
  /^\p{Lu}\.$/u.test(words[index]?.text ?? '') && words[index + 1]?.isCapital === false;

/** "the Holms". */
function isFamily(
  words: readonly Word[],
  { first, last }: ChosenName,
  surnames: ReadonlySet<string | undefined>,
): boolean {
  const key = words[last]?.key ?? '';
  if (first !== last || words[first - 1]?.key !== 'the' || surnames.has(key)) return false;
  return surnames.has(key.replace(/s$/, '')) || surnames.has(key.replace(/es$/, ''));
}

/** Removes the first or the last word: "Holm" of "Holm Polaroids", when the text has "Anna Holm". */
function shorten(words: readonly Word[], name: ChosenName, { surnames, lastWords, names }: KnownNames): ChosenName {
  const { first, last } = name;
  const [start, end] = [words[first], words[last]];
  if (first === last || !start || !end) return name;
  const withoutFirst = { ...name, first: first + 1 };
  const withoutLast = { ...name, last: last - 1 };
  if (isOpening(words, first)) return withoutFirst;
  const isKnownSurname = ({ key }: Word) => isFamous(key) || lastWords.has(key);
  if (last === first + 1) {
    // "Prosecutor Holm", "Muslim Holm", "Team Holm", when the text has "Anna Holm"
    if (isNeverInName(start) && isKnownSurname(end)) return withoutFirst;
    // "Holm Supporter"
    const isRole = end.wordClass.isRoleNoun && isNeverInName(end) && end.tag !== 'L';
    if (isRole && isKnownSurname(start)) return withoutLast;
  } else if (end.line === 'title') {
    // "Hannah Holm Joins" in a headline, when the text has "Hannah Holm"
    if (/^(?:d|da|fn)$/.test(end.wordClass.code) && names.has(keyOf(words, withoutLast))) return withoutLast;
    // "Hannah Holm Solved" in a headline
    if (start.wordClass.isFirstName && /ed$|ing$/.test(end.key) && !isListedName(end)) return withoutLast;
  }
  const isDoubtful = name.probability < sure && surnames.has(start.key);
  return isDoubtful && !start.wordClass.isFirstName && !isListedName(end) ? { ...name, last: first } : name;
}

const isListedName = ({ wordClass }: Word): boolean => wordClass.isFirstName || wordClass.isSurname;

/** "Like Holm, she …". */
const isOpening = (words: readonly Word[], index: number): boolean =>
  words[index]?.startsSentence === true && /^(?:like|unlike)$/.test(words[index].key) && words[index + 1]?.gap === ' ';

/** "Prosecutor", "Muslim", "Team", "Understated", "Defending": a word that is never part of a name. */
const isNeverInName = (word: Word): boolean =>
  !isListedName(word) &&
  (/^(?:a|d|da|dem|org|ti)$/.test(word.wordClass.code) ||
    word.wordClass.isRoleNoun ||
    (word.startsSentence && /\p{L}{4}(?:ed|ing)$/u.test(word.key)) ||
    looksLikeRoleInCapitals(word.key));
