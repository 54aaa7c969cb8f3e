import { isFamous } from '../words/isFamous';
import { suffixes } from '../names/nameParts';
import { looksLikeRoleInCapitals } from '../words/wordClasses';
import { isNextCapital } from '../words/capitalRun';
import type { Word } from '../words/word';
import { keyOf } from '../words/words';
import { sure, type ChosenName } from '../names/chosenName';

/**
 * The name without words that are not part of it, and with a last word that is. Null for a family ("the Holms"). `surnames` are
 * those of the people whom the text names in full.
 */
export function trimName(
  words: readonly Word[],
  name: ChosenName,
  surnames: ReadonlySet<string | undefined>,
  chosen: readonly ChosenName[],
): ChosenName | null {
  const trimmed = shorten(words, lengthen(words, name), surnames, chosen);
  return isFamily(words, trimmed, surnames) ? null : trimmed;
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
function shorten(
  words: readonly Word[],
  name: ChosenName,
  surnames: ReadonlySet<string | undefined>,
  chosen: readonly ChosenName[],
): ChosenName {
  const { first, last } = name;
  const [start, end] = [words[first], words[last]];
  if (first === last || !start || !end) return name;
  const withoutFirst = { ...name, first: first + 1 };
  const withoutLast = { ...name, last: last - 1 };
  if (isOpening(words, first)) return withoutFirst;
  if (last === first + 1) {
    // "Prosecutor Holm", "Muslim Holm", "Team Holm", when the text has "Anna Holm"
    if (isNeverInName(start) && isKnownSurname(words, last, chosen)) return withoutFirst;
    // "Holm Supporter"
    const isRole = end.wordClass.isRoleNoun && isNeverInName(end) && end.tag !== 'L';
    if (isRole && isKnownSurname(words, first, chosen)) return withoutLast;
  } else if (end.line === 'title') {
    // "Hannah Holm Joins" in a headline, when the text has "Hannah Holm"
    const shorter = keyOf(words, withoutLast);
    const isOrdinary = /^(?:d|da|fn)$/.test(end.wordClass.code);
    if (isOrdinary && chosen.some((one) => keyOf(words, one) === shorter)) return withoutLast;
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

/** "Prosecutor", "Muslim", "Team", "Understated": a word that is never part of a name. */
const isNeverInName = (word: Word): boolean =>
  !isListedName(word) &&
  (/^(?:a|d|da|dem|org|ti)$/.test(word.wordClass.code) ||
    word.wordClass.isRoleNoun ||
    (word.startsSentence && /\p{L}{4}ed$/u.test(word.key)) ||
    looksLikeRoleInCapitals(word.key));

/** Whether a word is the surname of somebody named in full, or a famous name. */
function isKnownSurname(words: readonly Word[], index: number, chosen: readonly ChosenName[]): boolean {
  const key = words[index]?.key ?? '';
  return (
    isFamous(key) ||
    chosen.some(
      ({ first, last }) => last > first && words[last]?.key === key && words[first]?.wordClass.isFirstName === true,
    )
  );
}
