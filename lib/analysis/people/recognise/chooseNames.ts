import type { Candidate } from './candidates';
import { famousNames } from '../lists/famousNames';
import { isSurelyIntroduced } from './isIntroduced';
import { suffixes } from '../gather/nameParts';
import type { Word } from '../words/words';

/** Low, because who is never introduced is left out later: of full names at 0.3 to 0.4, more than half were right. */
const threshold = 0.3;
/**
 * For the lone surname of somebody whose full name the text has for sure, or whom everybody knows, and for whoever the words
 * around introduce as a person ("Sutrisno, a fisherman"). Measured: 0.05 is better than 0.12 on three of four corpora.
 */
const backedThreshold = 0.05;
const sure = 0.6;

/** A stretch of words taken for a name. */
export interface ChosenName {
  readonly first: number;
  readonly last: number;
  readonly probability: number;
}

/** The likeliest candidates that do not overlap, in text order. */
export function chooseNames(
  words: readonly Word[],
  candidates: readonly Candidate[],
  probabilities: readonly number[],
): ChosenName[] {
  const names = candidates
    .map(({ first, last }, index) => ({ first, last, probability: probabilities[index] ?? 0 }))
    .filter(({ probability }) => probability >= backedThreshold)
    .sort((a, b) => b.probability - a.probability);
  const taken = new Set<number>();
  const chosen: ChosenName[] = [];
  const take = (name: ChosenName) => {
    const indices = Array.from({ length: name.last - name.first + 1 }, (_, offset) => name.first + offset);
    if (indices.some((index) => taken.has(index))) return;
    indices.forEach((index) => taken.add(index));
    chosen.push(name);
  };
  names.filter(({ probability }) => probability >= threshold).forEach(take);
  names
    .filter((name) => name.probability < threshold && isSurelyIntroduced(words, name))
    .forEach((name) => take({ ...name, probability: sure }));
  const surnames = new Set(
    chosen
      .filter(({ first, last, probability }) => last > first && probability >= sure)
      .map((name) => words[familyNameOf(words, name)]?.key),
  );
  const isKnown = (key: string) => surnames.has(key) || famousNames.has(key);
  names
    .filter(
      ({ first, last, probability }) => first === last && probability < threshold && isKnown(words[first]?.key ?? ''),
    )
    .forEach(take);
  return chosen.map((name) => shorten(words, name, surnames)).sort((a, b) => a.first - b.first);
}

/** "Holm Polaroids", when the text has "Anna Holm" and the second word is nobody's name. */
function shorten(words: readonly Word[], name: ChosenName, surnames: ReadonlySet<string | undefined>): ChosenName {
  const first = words[name.first];
  const last = words[name.last]?.wordClass;
  const isDoubtful = name.last > name.first && name.probability < sure && surnames.has(first?.key);
  if (!isDoubtful || first?.wordClass.isFirstName || last?.isFirstName || last?.isSurname) return name;
  return { ...name, last: name.first };
}

/** The word of a name that stands for it alone: the last one, but "Kim" of "Kim Ki-yoon" and "Ashdown" of "Robert Ashdown Jr." */
function familyNameOf(words: readonly Word[], { first, last }: ChosenName): number {
  const text = words[last]?.text ?? '';
  if (/^\p{Lu}\p{Ll}+[-‑]\p{Ll}/u.test(text)) return first;
  return suffixes.has(words[last]?.key ?? '') ? last - 1 : last;
}
