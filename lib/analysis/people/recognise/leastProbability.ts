import type { ChosenName } from '../names/chosenName';
import { articles, nounPrepositions } from '../../lexicon/functionWords';
import { placePrepositions } from '../fitted/placePrepositions';
import { reportingVerbs } from '../fitted/reportingVerbs';
import { isRoleHead } from '../names/isRoleHead';
import { isExcerpt } from '../words/isExcerpt';
import type { Word, WordRange } from '../words/word';
import { isNameOnly } from './isNameOnly';

/** Low, as names that are never introduced are left out later: of full names at 0.3 to 0.4, more than half were right. */
export const threshold = 0.3;
/** For names none of whose words is in a list: of those at 0.3 to 0.45, half were right in news, few in other articles. */
const strangeThreshold = 0.42;
/**
 * For the lone surname of somebody whose full name is certain, or who is famous, and for a name that the words around it
 * introduce as a person's ("Sutrisno, a fisherman"). Measured: 0.05 is better than 0.12 on three of four corpora.
 */
export const backedThreshold = 0.05;

/** For dishes, drinks and works whose names end in a surname. */
const menuThreshold = 0.85;
/**
 * For a first name and what follows, when they fill their run. Measured: a lower value gains nothing on news and loses on other
 * texts.
 */
const givenThreshold = 0.15;

/** A name, with whether it fills its run, apart from words that may precede a name. */
export type NameInRun = ChosenName & { readonly isWholeRun: boolean };

/**
 * For a lone name in a part of a longer text, which may have introduced whoever bears it: the pronouns decide. The first
 * word of a sentence, which has a capital whatever it is, and one with an article must be in a list of names.
 */
const excerptThreshold = 0.08;

/** The least probability with which each name of a text is chosen. */
export function leastProbabilityIn(words: readonly Word[]): (name: NameInRun) => number {
  const inExcerpt = isExcerpt(words);
  return (name) => {
    if (inExcerpt && name.first === name.last && isNameAnywhere(words, name.first)) return excerptThreshold;
    if ((isMenu(words, name) && !speaks(words, name)) || beginsWithAcronym(words, name) || isTeam(words, name))
      return menuThreshold;
    if (isStrange(words, name)) return strangeThreshold;
    if (!name.isWholeRun || !hasGivenName(words, name)) return threshold;
    return isFirstAndSurname(words, name) ? backedThreshold : givenThreshold;
  };
}

const isNameAnywhere = (words: readonly Word[], index: number): boolean => {
  const word = words[index];
  if (word?.wordClass.isSurname || word?.wordClass.isFirstName) return true;
  if (!word || word.startsSentence) return false;
  const after = words[index + 1];
  // "the Holm brothers", not "the Comets", "the Comets skipper"
  const isOfFamily = after?.tag === 'n' && !isRoleHead(after);
  return word.gap !== ' ' || !articles.has(words[index - 1]?.key ?? '') || isOfFamily;
};

/** "Quentin Marlow", both of whose words are in the lists; not "Florida Man". */
const isFirstAndSurname = (words: readonly Word[], { first, last }: ChosenName): boolean =>
  last === first + 1 &&
  words[last]?.wordClass.isSurname === true &&
  !words[last].wordClass.isRoleNoun &&
  !words[last].wordClass.isActor &&
  !/p/.test(words[first]?.wordClass.code ?? '');

/** "Ella Marsh", in prose: a first name, and a last word that ends no organisation's name. */
function hasGivenName(words: readonly Word[], { first, last }: ChosenName): boolean {
  const [given, surname] = [words[first], words[last]];
  return (
    last > first &&
    given?.wordClass.isFirstName === true &&
    given.line === 'prose' &&
    !given.wordClass.isPlaceWord &&
    !given.wordClass.isTitle &&
    !given.wordClass.isOrganisationWord &&
    surname?.wordClass.isOrganisationWord === false
  );
}

/**
 * Several words, none of them a name in any list, that neither speak nor stand where a person can: "in *Wagga Wagga*", "the *Neo-Pastel
 * Palettes*"; not "met *Morwen Sattle*".
 */
function isStrange(words: readonly Word[], { first, last }: ChosenName): boolean {
  if (last === first || speaks(words, { last }) || isPlainObject(words, { first, last })) return false;
  return words.slice(first, last + 1).every(isInNoList);
}

const isInNoList = ({ wordClass }: Word): boolean => !wordClass.isFirstName && !wordClass.isSurname;

const speaks = (words: readonly Word[], { last }: Pick<WordRange, 'last'>): boolean =>
  words[last + 1]?.gap === ' ' && reportingVerbs.has(words[last + 1]?.key ?? '');

/** Whether a name in plain letters follows a word in lower case that is no article and no preposition. */
function isPlainObject(words: readonly Word[], name: WordRange): boolean {
  const [before, word] = [words[name.first - 1], words[name.first]];
  if (!before || before.isCapital || before.isPossessive || word?.gap !== ' ') return false;
  if ([articles, nounPrepositions, placePrepositions].some((list) => list.has(before.key))) return false;
  return word.wordClass.code === 'u' && /^\p{Lu}\p{Ll}+$/u.test(word.text) && isNameOnly(words, name);
}

/** "Cold Brew Espresso Martini": three words or more, an ordinary one among them, and no first name before the last. */
function isMenu(words: readonly Word[], { first, last }: ChosenName): boolean {
  const given = words.slice(first, last);
  const isOrdinary = ({ wordClass }: Word) => wordClass.code.includes('d') && !wordClass.code.startsWith('dem');
  const isGiven = ({ wordClass, isInitial }: Word) => wordClass.isFirstName || isInitial;
  return given.length > 1 && given.some(isOrdinary) && !given.some(isGiven);
}

/** "Ashby Rovers", "Holm Comets": words that no list has, the last of them in the plural. */
const isTeam = (words: readonly Word[], { first, last }: ChosenName): boolean =>
  last > first && /(?:er|et|or)s$/.test(words[last]?.key ?? '') && words.slice(first, last + 1).every(isInNoList);

/** "NBX Router" */
function beginsWithAcronym(words: readonly Word[], { first, last }: ChosenName): boolean {
  const [start, ...rest] = words.slice(first, last + 1);
  if (start?.line !== 'prose' || rest.length === 0 || start.wordClass.isFirstName) return false;
  return /^\p{Lu}{3,}$/u.test(start.text) && !rest.every((word) => word.isAllCapitals);
}
