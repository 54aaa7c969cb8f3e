import type { Candidate } from './candidates';
import type { Word } from './words';

/** Low, because who is never introduced is left out later: of full names at 0.3 to 0.4, more than half were right. */
const threshold = 0.3;
/** For the lone surname of somebody whose full name the text has for sure. */
const knownSurnameThreshold = 0.12;
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
    .filter(({ probability }) => probability >= knownSurnameThreshold)
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
  const surnames = new Set(
    chosen
      .filter(({ first, last, probability }) => last > first && probability >= sure)
      .map(({ last }) => words[last]?.key),
  );
  names
    .filter(
      ({ first, last, probability }) => first === last && probability < threshold && surnames.has(words[first]?.key),
    )
    .forEach(take);
  return chosen.sort((a, b) => a.first - b.first);
}
