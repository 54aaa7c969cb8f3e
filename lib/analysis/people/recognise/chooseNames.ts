import type { Candidate, ScoredCandidate } from './candidates';
import { isFamous } from '../words/isFamous';
import { particles } from '../fitted/particles';
import { reportingVerbs } from '../fitted/reportingVerbs';
import { isBeyondDoubt, isNicknamed, isSurelyIntroduced } from './isIntroduced';
import { isTitleWord, suffixes } from '../names/nameParts';
import type { Word } from '../words/word';
import { sure, type ChosenName } from '../names/chosenName';
import { shortSurnames, trimName } from './trimName';

/** Low, because who is never introduced is left out later: of full names at 0.3 to 0.4, more than half were right. */
const threshold = 0.3;
/** For those of whose words no list has one: of these at 0.3 to 0.45, half were right in news, and few in other articles. */
const strangeThreshold = 0.42;
/**
 * For the lone surname of somebody whose full name the text has for sure, or whom everybody knows, and for whoever the words
 * around introduce as a person ("Sutrisno, a fisherman"). Measured: 0.05 is better than 0.12 on three of four corpora.
 */
const backedThreshold = 0.05;

/** For dishes, drinks and titles of works that end in somebody's surname. */
const menuThreshold = 0.85;
/**
 * For a first name and what follows it, where that is all that has a capital there. Measured: lower gains nothing on news and loses on other texts.
 */
const givenThreshold = 0.15;

/** For names that their letters give away: "T. Quill", "Anh Do", "Park Ji-min". Too few in the corpora to measure. */
const likelySurname = 0.05;

/** The likeliest candidates that do not overlap, in text order. */
export function chooseNames(words: readonly Word[], candidates: readonly ScoredCandidate[]): ChosenName[] {
  const names = candidates
    .map(({ first, last, runFirst, runLast, probability }) => ({
      first,
      last,
      isWholeRun: last === runLast && words.slice(runFirst, first).every(isNoneOfName),
      probability,
    }))
    .map((name) =>
      isNicknamed(words, name) ||
      (name.probability >= likelySurname && looksLikeName(words, name)) ||
      (name.isWholeRun && isKoreanName(words, name))
        ? { ...name, probability: Math.max(name.probability, sure) }
        : name,
    )
    .filter((name) => name.probability >= backedThreshold || isBeyondDoubt(words, name))
    .filter(({ last }) => !isContraction(words[last]))
    .sort((a, b) => preferenceOf(words, b) - preferenceOf(words, a));
  const taken = new Set<number>();
  const chosen: ChosenName[] = [];
  const take = (name: ChosenName) => {
    const indices = Array.from({ length: name.last - name.first + 1 }, (_, offset) => name.first + offset);
    if (indices.some((index) => taken.has(index))) return;
    indices.forEach((index) => taken.add(index));
    chosen.push(name);
  };
  const lowerCase = new Set(words.flatMap(({ key, isCapital }) => (isCapital ? [] : [key])));
  const leastOf = (name: ChosenName & { isWholeRun: boolean }) => {
    if (isMenu(words, name) || isOfOrdinaryWords(words, name, lowerCase)) return menuThreshold;
    if (isStrange(words, name)) return strangeThreshold;
    if (!name.isWholeRun || !hasGivenName(words, name)) return threshold;
    return isFirstAndSurname(words, name) ? backedThreshold : givenThreshold;
  };
  names.filter((name) => name.probability >= leastOf(name)).forEach(take);
  names
    .filter((name) => name.probability < leastOf(name) && isSurelyIntroduced(words, name))
    .forEach((name) => take({ ...name, probability: sure }));
  const surnames = new Set(
    chosen
      .filter(({ first, last, probability }) => last > first && probability >= sure)
      .map((name) => words[familyNameOf(words, name)]?.key),
  );
  const isKnown = (key: string) => surnames.has(key) || isFamous(key);
  names
    .filter(
      ({ first, last, probability }) => first === last && probability < threshold && isKnown(words[first]?.key ?? ''),
    )
    .forEach(take);
  takeRepeated(words, candidates, chosen, take);
  takePartners(words, chosen, take);
  return chosen.flatMap((name) => trimName(words, name, surnames, chosen) ?? []).sort((a, b) => a.first - b.first);
}

/** "Quentin Marlow", of whose words the lists have both; not "Florida Man". */
const isFirstAndSurname = (words: readonly Word[], { first, last }: ChosenName): boolean =>
  last === first + 1 &&
  words[last]?.wordClass.isSurname === true &&
  !words[last].wordClass.isRoleNoun &&
  !words[last].wordClass.isActor &&
  !/p/.test(words[first]?.wordClass.code ?? '');

/** "For", "QB", "Mayor": what may stand with a capital before a whole name. */
const isNoneOfName = (word: Word): boolean => word.wordClass.isFunctionWord || isTitleWord(word);

/** Of a name and a part of it that are both likely, the name is meant: "Tin Maung", not "Maung". */
const preferenceOf = (words: readonly Word[], { first, last, probability }: ChosenName): number => {
  const isWhole = last > first && probability >= likelyWhole && words[first]?.wordClass.isFunctionWord === false;
  return probability + (isWhole ? wholeName : 0);
};
const likelyWhole = 0.8;
const wholeName = 0.04;

/** Whether the letters are hardly anything else's than a name's, where nothing else of the run is left. */
function looksLikeName(
  words: readonly Word[],
  { first, last, isWholeRun }: ChosenName & { isWholeRun: boolean },
): boolean {
  const end = words[last];
  if (!isWholeRun || last === first || end?.line !== 'prose') return false;
  if (last === first + 1 && shortSurnames.test(end.key)) return true;
  const areInitials = words
    .slice(first, last)
    .every(({ text }) => /^(?:\p{Lu}\.)+$/u.test(text) && !/^(?:D\.C|E\.U|U\.[KNS]|U\.S\.A)\.$/.test(text));
  return areInitials && !end.wordClass.isOrganisationWord && !end.wordClass.isTitle && !end.wordClass.isFunctionWord;
}

/** "Park *Ji-min*": a short word and two syllables. */
function isKoreanName(words: readonly Word[], { first, last }: ChosenName): boolean {
  const [family, given] = [words[first], words[last]];
  if (last !== first + 1 || !family || !given || !isSyllables(given.text)) return false;
  const { isFunctionWord, isTitle, isOrganisationWord } = family.wordClass;
  return family.text.length <= 6 && !isFunctionWord && !isTitle && !isOrganisationWord && !family.isAllCapitals;
}

/** Not "Co-op". */
const isSyllables = (text: string): boolean =>
  /^\p{Lu}\p{Ll}{1,5}[-‑](?!(?:by|down|free|in|led|off|on|op|out|over|to|up)$)\p{Ll}{2,6}$/u.test(text);

/** "Hopefully I’ve" */
const isContraction = (word: Word | undefined): boolean =>
  word !== undefined && word.wordClass.isFunctionWord && /['’]/.test(word.text);

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

/** "Mesh Router", where the text has both words without a capital as well; or "NBX Router". */
function isOfOrdinaryWords(
  words: readonly Word[],
  { first, last }: ChosenName,
  lowerCase: ReadonlySet<string>,
): boolean {
  const [start, ...rest] = words.slice(first, last + 1);
  if (!start || rest.length === 0 || start.wordClass.isFirstName) return false;
  const isAcronym =
    start.line === 'prose' && /^\p{Lu}{3,}$/u.test(start.text) && !rest.every((word) => word.isAllCapitals);
  return isAcronym || [start, ...rest].every(({ key }) => lowerCase.has(key));
}

/** Who is surely named somewhere in full is so elsewhere, where the same words are all of a name: "looked at Anna Holm". */
function takeRepeated(
  words: readonly Word[],
  candidates: readonly Candidate[],
  chosen: readonly ChosenName[],
  take: (name: ChosenName) => void,
): void {
  const keyOf = ({ first, last }: Candidate | ChosenName) =>
    words
      .slice(first, last + 1)
      .map(({ key }) => key)
      .join(' ');
  const full = new Set(chosen.filter(({ first, last, probability }) => last > first && probability >= sure).map(keyOf));
  for (const candidate of candidates) {
    const { first, last, runFirst, runLast } = candidate;
    if (last === first || first !== runFirst || last !== runLast || !full.has(keyOf(candidate))) continue;
    take({ first, last, probability: sure });
  }
}

/** "*Anna* and Omar Holm": Anna Holm, unless the text has an Anna with another surname. */
function takePartners(words: readonly Word[], chosen: ChosenName[], take: (name: ChosenName) => void): void {
  for (const { first, last } of [...chosen]) {
    const [before, name, and] = [words[first - 3], words[first - 2], words[first - 1]];
    const given = words[first];
    if (last === first || given?.gap !== ' ' || !given.wordClass.isFirstName) continue;
    if (and?.key !== 'and' || and.gap !== ' ' || !name?.isCapital || !name.wordClass.isFirstName) continue;
    const isAlone =
      name.startsSentence || (!before?.isCapital && !particles.has(before?.text ?? '') && name.gap === ' ');
    if (!isAlone || name.isPossessive || name.wordClass.isPlaceWord) continue;
    const partner = { first: first - 2, last: first - 2, probability: sure };
    const isSomebodyElse = chosen.some((one) => one.last > one.first && words[one.first]?.key === name.key);
    const known = chosen.findIndex((one) => one.first === partner.first && one.last === partner.last);
    if (known >= 0) chosen.splice(known, 1);
    const family = isSomebodyElse ? {} : { family: familyNameOf(words, { first, last }) };
    if (known >= 0) chosen.push({ ...partner, ...family });
    else take({ ...partner, ...family });
  }
}

/** The word of a name that stands for it alone: the last one, but "Kim" of "Kim Ki-yoon" and "Ashdown" of "Robert Ashdown Jr." */
function familyNameOf(words: readonly Word[], { first, last }: Pick<ChosenName, 'first' | 'last'>): number {
  const text = words[last]?.text ?? '';
  if (/^\p{Lu}\p{Ll}+[-‑]\p{Ll}/u.test(text)) return first;
  return suffixes.has(words[last]?.key ?? '') ? last - 1 : last;
}
