import type { ChosenName } from '../names/chosenName';
import { reportingVerbs } from '../fitted/reportingVerbs';
import type { Word } from '../words/word';

/** Low, because who is never introduced is left out later: of full names at 0.3 to 0.4, more than half were right. */
export const threshold = 0.3;
/** For those of whose words no list has one: of these at 0.3 to 0.45, half were right in news, and few in other articles. */
const strangeThreshold = 0.42;
/**
 * For the lone surname of somebody whose full name the text has for sure, or whom everybody knows, and for whoever the words
 * around introduce as a person ("Sutrisno, a fisherman"). Measured: 0.05 is better than 0.12 on three of four corpora.
 */
export const backedThreshold = 0.05;

/** For dishes, drinks and titles of works that end in somebody's surname. */
const menuThreshold = 0.85;
/**
 * For a first name and what follows it, where that is all that has a capital there. Measured: lower gains nothing on news and loses on other texts.
 */
const givenThreshold = 0.15;

/** A name with whether it is all that has a capital there, but for what may stand before a name. */
export type NameInRun = ChosenName & { readonly isWholeRun: boolean };

/** How likely each name of a text must be a person's to be chosen. */
export function leastProbabilityIn(words: readonly Word[]): (name: NameInRun) => number {
  return (name) => {
    if (isMenu(words, name) || beginsWithAcronym(words, name)) return menuThreshold;
    if (isStrange(words, name)) return strangeThreshold;
    if (!name.isWholeRun || !hasGivenName(words, name)) return threshold;
    return isFirstAndSurname(words, name) ? backedThreshold : givenThreshold;
  };
}

/** "Quentin Marlow", of whose words the lists have both; not "Florida Man". */
const isFirstAndSurname = (words: readonly Word[], { first, last }: ChosenName): boolean =>
  last === first + 1 &&
  words[last]?.wordClass.isSurname === true &&
  !words[last].wordClass.isRoleNoun &&
  !words[last].wordClass.isActor &&
  !/p/.test(words[first]?.wordClass.code ?? '');

/** "Ella Marsh", in prose: a first name and words that end no name of a body. */
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

/** Several words, none of which any list has for a name, and nobody who speaks: "Neo-Pastel Palettes". */
function isStrange(words: readonly Word[], { first, last }: ChosenName): boolean {
  const [before, after] = [words[first - 1], words[last + 1]];
  const speaks =
    (words[first]?.gap === ' ' && reportingVerbs.has(before?.key ?? '')) ||
    (after?.gap === ' ' && reportingVerbs.has(after.key));
  const isUnknown = ({ wordClass }: Word) => !wordClass.isFirstName && !wordClass.isSurname;
  return last > first && !speaks && words.slice(first, last + 1).every(isUnknown);
}

/** "Cold Brew Espresso Martini": three words or more, an ordinary one among them, and no first name before the last. */
function isMenu(words: readonly Word[], { first, last }: ChosenName): boolean {
  const given = words.slice(first, last);
  const isOrdinary = ({ wordClass }: Word) => wordClass.code.includes('d') && !wordClass.code.startsWith('dem');
  const isGiven = ({ wordClass, isInitial }: Word) => wordClass.isFirstName || isInitial;
  return given.length > 1 && given.some(isOrdinary) && !given.some(isGiven);
}

/** "NBX Router" */
function beginsWithAcronym(words: readonly Word[], { first, last }: ChosenName): boolean {
  const [start, ...rest] = words.slice(first, last + 1);
  if (start?.line !== 'prose' || rest.length === 0 || start.wordClass.isFirstName) return false;
  return /^\p{Lu}{3,}$/u.test(start.text) && !rest.every((word) => word.isAllCapitals);
}
