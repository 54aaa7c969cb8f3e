import type { Candidate } from './candidates';
import { isFamous } from '../words/isFamous';
import { particles } from '../fitted/particles';
import { isHeadOf, isPrefixed, isBareSurname } from './knownNames';
import { suffixes } from '../names/nameParts';
import { threshold, type NameInRun } from './leastProbability';
import type { Word, WordRange } from '../words/word';
import { keyOf } from '../words/words';
import { isSureAndFull, sure, type ChosenName } from '../names/chosenName';

/** Takes single words that are the surname or first name of somebody named in full, or a famous name. */
export function takeKnown(
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

/**
 * Takes names of two or three words, one of which is somebody’s name elsewhere in the text: such as begin with a first name or end in a
 * surname of the lists, or of words that no list has.
 */
export function takeBacked(
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
      if (!isWholeRun || all.length < 2 || all.length > 3 || !all.some(({ key }) => alone.has(key))) return false;
      if (alone.has(words[last]?.key)) return probability >= leastTelling || all.slice(0, -1).every(isStrange);
      return probability >= (all.length === 2 ? leastBacked : leastTelling) && all.every(isStrange);
    })
    .forEach(take);
}

/** Less probable names of two words that no list has are as often a thing’s, whoever else is named like a part of them. */
const leastBacked = 0.26;
/** Few things have three such words, or a first name and then what somebody is called. */
const leastTelling = 0.1;

/**
 * Takes the full names that are certain elsewhere in the text, where the same words fill a run: "looked at Anna Holm"; of those with
 * two surnames, "Anna Moss Holm", also the surnames alone.
 */
export function takeRepeated(
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
