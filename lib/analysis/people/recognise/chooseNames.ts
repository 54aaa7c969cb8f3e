import type { Candidate, ScoredCandidate } from './candidates';
import { isFamous } from '../words/isFamous';
import { particles } from '../fitted/particles';
import { isBeyondDoubt, isNamedForPlace, isNicknamed } from './isBeyondDoubt';
import { isSurelyIntroduced } from './isIntroduced';
import { isHeadOf, isPrefixed, isBareSurname } from './knownNames';
import { isDon, postNominals, suffixes } from '../names/nameParts';
import { isTitleWord } from '../names/titleWord';
import { isNameOnly } from './isNameOnly';
import { backedThreshold, leastProbabilityIn, threshold, type NameInRun } from './leastProbability';
import { isRoleHead } from '../names/isRoleHead';
import { isNextCapital } from '../words/capitalRun';
import type { Word, WordRange } from '../words/word';
import { keyOf } from '../words/words';
import { sure, type ChosenName } from '../names/chosenName';
import { shortSurnames, trimNames } from './trimNames';

/** The least probability of names that their letters give away: "T. Quill", "Anh Do". Too few in the corpora to measure. */
const likelySurname = 0.05;

/**
 * The most probable candidates that do not overlap, in text order.
 * 1. Names that are probable enough, the most probable first; then those that the words around them introduce as a person's.
 * 2. Single words that are a name of somebody so found, or of somebody famous.
 * 3. Names that others in the text support: parts of them, the same words, a partner's family name.
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

const isSureAndFull = ({ first, last, probability }: ChosenName): boolean => last > first && probability >= sure;

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

/** Takes single words that are the surname or first name of somebody named in full, or a famous name. */
function takeKnown(
  words: readonly Word[],
  names: readonly NameInRun[],
  candidates: readonly Candidate[],
  known: {
    readonly chosen: readonly ChosenName[];
    readonly surnames: ReadonlySet<string | undefined>;
    readonly ordinary: ReadonlySet<string>;
  },
  take: (name: ChosenName) => void,
): void {
  const { chosen, surnames, ordinary } = known;
  const isGivenOnly = (word: Word | undefined) => /^F[^p]*$/.test(word?.wordClass.code ?? '');
  const full = chosen.filter((name) => isSureAndFull(name) && isGivenOnly(words[name.first]));
  const givenNames = new Set(full.map(({ first }) => words[first]?.key));
  const isKnown = ({ first, last }: WordRange) => {
    const [key, isAllCapitals] = [words[first]?.key ?? '', words[first]?.isAllCapitals];
    return first === last && (surnames.has(key) || isFamous(key) || (givenNames.has(key) && !isAllCapitals));
  };
  names.filter((name) => name.probability < threshold && isKnown(name)).forEach(take);
  const isSurnameOnly = ({ first }: WordRange) =>
    surnames.has(words[first]?.key) && !ordinary.has(words[first]?.key ?? '');
  candidates
    .filter(isKnown)
    .filter(
      (name) => isPrefixed(words, name) || isHeadOf(words, name) || (isSurnameOnly(name) && isBareSurname(words, name)),
    )
    .forEach(({ first, last }) => take({ first, last, probability: threshold }));
}

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

/**
 * Takes names of two or three words, one of which is somebody’s name elsewhere in the text: such as begin with a first name or end in a
 * surname of the lists, or of words that no list has.
 */
function takeBacked(
  words: readonly Word[],
  names: readonly NameInRun[],
  chosen: readonly ChosenName[],
  ordinary: ReadonlySet<string>,
  take: (name: ChosenName) => void,
): void {
  const alone = new Set(
    chosen
      .filter(({ first, last, probability }) => first === last && probability >= sure)
      .map(({ first }) => words[first]?.key),
  );
  if (alone.size === 0) return;
  const isStrange = ({ wordClass, isAllCapitals, key }: Word) =>
    wordClass.code === 'u' && !isAllCapitals && !ordinary.has(key);
  names
    .filter(({ first, last, isWholeRun, probability }) => {
      const all = words.slice(first, last + 1);
      if (!isWholeRun || all.length < 2 || all.length > 4 || !all.some(({ key }) => alone.has(key))) return false;
      if (alone.has(words[last]?.key)) return probability >= leastTelling || isNameOnly(words, { first, last });
      if (all.length > 3) return false;
      return probability >= (all.length === 2 ? leastBacked : leastTelling) && all.every(isStrange);
    })
    .forEach(take);
}

/** Less probable names of two words that no list has are as often a thing’s, whoever else is named like a part of them. */
const leastBacked = 0.26;
/** Few things have three such words, or a first name and then what somebody is called. */
const leastTelling = 0.1;

/** "Hopefully I’ve" */
const isContraction = (word: Word | undefined): boolean =>
  word !== undefined && word.wordClass.isFunctionWord && /['’]/.test(word.text);

/**
 * Takes the full names that are certain elsewhere in the text, where the same words fill a run: "looked at Anna Holm"; of those with
 * two surnames, "Anna Moss Holm", also the surnames alone.
 */
function takeRepeated(
  words: readonly Word[],
  candidates: readonly Candidate[],
  chosen: readonly ChosenName[],
  take: (name: ChosenName) => void,
): void {
  const full = new Set(
    chosen
      .filter(isSureAndFull)
      .flatMap((name) =>
        hasTwoSurnames(words, name)
          ? [keyOf(words, name), keyOf(words, { ...name, first: name.last - 1 })]
          : [keyOf(words, name)],
      ),
  );
  for (const candidate of candidates) {
    const { first, last, runFirst, runLast } = candidate;
    if (last === first || first !== runFirst || last !== runLast || !full.has(keyOf(words, candidate))) continue;
    take({ first, last, probability: sure });
  }
}

const hasTwoSurnames = (words: readonly Word[], { first, last }: ChosenName): boolean =>
  last === first + 2 &&
  words
    .slice(first, last + 1)
    .every(({ isInitial, text, key }) => !isInitial && !particles.has(text) && !suffixes.has(key)) &&
  words[first + 1]?.wordClass.isFirstName === false;

/**
 * Takes *Anna* in "Anna and Omar Holm", *Anna* and *Ben* in "Anna, Ben and Omar Holm", for Anna and Ben Holm, unless the text has an
 * Anna with another surname, or somebody whose surname is Anna.
 */
function takePartners(words: readonly Word[], chosen: ChosenName[], take: (name: ChosenName) => void): void {
  const full = chosen.filter(({ first, last }) => last > first);
  const keysInFull = new Set(full.flatMap(({ first, last }) => [words[first]?.key, words[last]?.key]));
  const places = new Map(chosen.map(({ first }, place) => [first, place]));
  const isGiven = (index: number) => {
    const alone = chosen[places.get(index) ?? -1];
    return words[index]?.wordClass.isFirstName === true || (alone?.last === index && alone.probability >= sure);
  };
  for (const name of full) {
    for (const index of partnersBefore(words, name.first, isGiven)) {
      const family = keysInFull.has(words[index]?.key) ? {} : { family: familyNameOf(words, name) };
      const partner = { first: index, last: index, probability: sure, ...family };
      const place = places.get(index);
      if (place === undefined) take(partner);
      else chosen[place] = partner;
    }
  }
}

/** The first names that "and" joins to a full name: the word before it, and those before a comma each. */
function partnersBefore(words: readonly Word[], full: number, isGiven: (index: number) => boolean): readonly number[] {
  const and = words[full - 1];
  if (and?.key !== 'and' || words[full]?.gap !== ' ') return [];
  const partners: number[] = [];
  for (let at = full - 2; partners.length < mostPartners; at--) {
    const name = words[at];
    if (!name?.isCapital || !isGiven(at) || name.wordClass.isPlaceWord || name.isPossessive) return [];
    partners.push(at);
    if (name.gap === ', ' && words[at - 1]?.isCapital) continue;
    const isList = partners.length > 1;
    return isWholeName(words, at) && (isList ? /^,? $/ : /^ $/).test(and.gap) ? partners : [];
  }
  return [];
}

const mostPartners = 4;

/** Whether nothing before a name belongs to it. "Brothers Tom and Omar Holm"; not "Prince Tom and Anna Holm". */
function isWholeName(words: readonly Word[], index: number): boolean {
  const [before, name] = [words[index - 1], words[index]];
  const isLed =
    before?.isCapital === true &&
    !/^(?:triplets|twins)$/.test(before.key) &&
    !(isTitleWord(before) && before.key.endsWith('s'));
  return name?.startsSentence === true || (!isLed && !particles.has(before?.text ?? '') && name?.gap === ' ');
}

/** The index of the family name: the last word, but "Kim" in "Kim Ki-yoon" and "Ashdown" in "Robert Ashdown Jr." */
function familyNameOf(words: readonly Word[], { first, last }: Pick<ChosenName, 'first' | 'last'>): number {
  const text = words[last]?.text ?? '';
  if (/^\p{Lu}\p{Ll}+[-‑]\p{Ll}/u.test(text)) return first;
  return suffixes.has(words[last]?.key ?? '') ? last - 1 : last;
}
