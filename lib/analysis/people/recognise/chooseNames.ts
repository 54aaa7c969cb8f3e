import { bracketedSurnames } from './bracketedSurnames';
import type { ScoredCandidate } from './candidates';
import { isBeyondDoubt, isNamedForPlace, isNicknamed } from './isBeyondDoubt';
import { isSurelyIntroduced } from './isIntroduced';
import { isPrefixed } from './knownNames';
import { isDon, postNominals } from '../names/nameParts';
import { isTitleWord } from '../names/titleWord';
import { backedThreshold, leastProbabilityIn, type NameInRun } from './leastProbability';
import { isRoleHead } from '../names/isRoleHead';
import { isNextCapital } from '../words/capitalRun';
import type { Word } from '../words/word';
import { isSureAndFull, sure, type ChosenName } from '../names/chosenName';
import { familyNameOf, takePartners } from './takePartners';
import { takeBacked, takeKnown, takeRepeated } from './takeSupported';
import { shortSurnames, trimNames } from './trimNames';

/** The least probability of names that their letters give away: "T. Quill", "Anh Do". Too few in the corpora to measure. */
const likelySurname = 0.05;

/**
 * The most probable candidates that do not overlap, in text order.
 * 1. First names that have their surname in brackets.
 * 2. Names that are probable enough, the most probable first; then those that the words around them introduce as a person's.
 * 3. Single words that are a name of somebody so found, or of somebody famous.
 * 4. Names that others in the text support: parts of them, the same words, a partner's family name.
 */
export function chooseNames(words: readonly Word[], candidates: readonly ScoredCandidate[]): ChosenName[] {
  const names = rateNames(words, candidates);
  const taken = new Set<number>();
  const chosen: ChosenName[] = [];
  const take = (name: ChosenName) => {
    const indices = Array.from({ length: name.last - name.first + 1 }, (_, offset) => name.first + offset);
    if (indices.some((index) => taken.has(index))) return;
    indices.forEach((index) => taken.add(index));
    chosen.push(name);
  };
  for (const name of bracketedSurnames(words)) {
    take(name);
    taken.add(name.family);
  }
  const leastOf = leastProbabilityIn(words);
  names.filter((name) => name.probability >= leastOf(name)).forEach(take);
  names
    .filter((name) => name.probability < leastOf(name) && isSurelyIntroduced(words, name))
    .forEach((name) => take({ ...name, probability: sure }));
  const surnames = new Set(chosen.filter(isSureAndFull).map((name) => words[familyNameOf(words, name)]?.key));
  /** The words that the text has without a capital too. */
  const ordinary = new Set(words.flatMap(({ isCapital, key }) => (isCapital ? [] : [key])));
  takeKnown(words, names, candidates, { chosen, surnames, ordinary }, take);
  takeBacked(words, names, chosen, ordinary, take);
  takeRepeated(words, candidates, chosen, take);
  takePartners(words, chosen, take);
  return trimNames(words, chosen, surnames).sort((a, b) => a.first - b.first);
}

/** The candidates that may be names, those first that are preferred to what overlaps them. */
function rateNames(words: readonly Word[], candidates: readonly ScoredCandidate[]): NameInRun[] {
  return candidates
    .map(({ first, last, runFirst, runLast, probability }) => {
      const isWholeRun =
        words.slice(last + 1, runLast + 1).every(({ text }) => postNominals.has(text)) &&
        words.slice(runFirst, first).every(mayPrecedeName);
      const name = { first, last, isWholeRun, probability };
      const isSure = isSureByLetters(words, name) || isBeyondDoubt(words, name);
      return isSure ? { ...name, probability: Math.max(probability, sure + probability / 10) } : name;
    })
    .filter((name) => name.probability >= backedThreshold)
    .filter((name) => !isContraction(words[name.last]) && !isPlaceOfSomebody(words, name) && !isPrefixed(words, name))
    .sort((a, b) => preferenceOf(words, b) - preferenceOf(words, a));
}

const isSureByLetters = (words: readonly Word[], name: NameInRun): boolean =>
  isNicknamed(words, name) ||
  (name.probability >= likelySurname && looksLikeName(words, name)) ||
  (name.isWholeRun && isDon(words, name)) ||
  (isKoreanName(words, name) && (name.isWholeRun || isBehindNoName(words, name)));

/** "For", "QB", "Mayor", "Cyclist" at the start of a sentence: a capitalised word that may precede a name in its run. */
const mayPrecedeName = (word: Word): boolean =>
  word.wordClass.isFunctionWord ||
  isTitleWord(word) ||
  (word.startsSentence && (isRoleHead(word) || /^(?:little|old|poor|young)$/.test(word.key)));

/** When a name and a part of it are both probable, the whole name wins: "Tin Maung", not "Maung". */
const preferenceOf = (words: readonly Word[], { first, last, probability }: ChosenName): number => {
  const isWhole = last > first && probability >= likelyWhole && words[first]?.wordClass.isFunctionWord === false;
  return probability + (isDon(words, { first, last }) ? 1 : isWhole ? wholeName : 0);
};
/** The least probability of a whole name that wins over a part of it, */
const likelyWhole = 0.8;
/** and what is added to its probability. */
const wholeName = 0.04;

/** Whether the letters can hardly be anything but a name that fills its run. */
function looksLikeName(words: readonly Word[], { first, last, isWholeRun }: NameInRun): boolean {
  const end = words[last];
  if (!isWholeRun || last === first || end?.line !== 'prose' || end.text.length === 1) return false;
  if (/^O['’]\p{Lu}\p{Ll}/u.test(end.text)) return true;
  // Not “Q. Will it hold?”
  if (last === first + 1 && shortSurnames.test(end.key)) return !words[first]?.isInitial || !words[first].startsLine;
  const areInitials = words
    .slice(first, last)
    .every(({ text }) => /^(?:\p{Lu}\.)+$/u.test(text) && !/^(?:D\.C|E\.U|U\.[KNS]|U\.S\.A)\.$/.test(text));
  return areInitials && !end.wordClass.isOrganisationWord && !end.wordClass.isTitle && !end.wordClass.isFunctionWord;
}

/** "Legislator *Hung Sun-han*", "Minister of Welfare *Hung Sun-han*": at the end of a run, behind a word that is in no list of names. */
const isBehindNoName = (words: readonly Word[], { first, last }: ChosenName): boolean => {
  const before = words[first - 1]?.wordClass;
  return !before?.isFirstName && !before?.isSurname && !isNextCapital(words, last + 1);
};

/** "Park Ji-min": a short word, then two hyphenated syllables. */
function isKoreanName(words: readonly Word[], { first, last }: ChosenName): boolean {
  const [family, given] = [words[first], words[last]];
  if (last !== first + 1 || !family || !given || !isSyllables(given.text)) return false;
  const { isFunctionWord, isTitle, isOrganisationWord } = family.wordClass;
  return family.text.length <= 6 && !isFunctionWord && !isTitle && !isOrganisationWord && !family.isAllCapitals;
}

/** "Ji-min", not "Co-op". */
const isSyllables = (text: string): boolean =>
  /^\p{Lu}\p{Ll}{1,5}[-‑](?!(?:by|down|free|in|led|off|on|op|out|over|to|up)$)\p{Ll}{2,6}$/u.test(text);

/** "Anna of *Holm*" */
const isPlaceOfSomebody = (words: readonly Word[], { first, last }: ChosenName): boolean =>
  first === last && words[first - 1]?.key === 'of' && isNamedForPlace(words, first - 2);

/** "Hopefully I’ve" */
const isContraction = (word: Word | undefined): boolean =>
  word !== undefined && word.wordClass.isFunctionWord && /['’]/.test(word.text);
