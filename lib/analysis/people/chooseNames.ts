import type { Candidate } from './candidates';

/** Fitted weights are sure of what they have seen; at 0.4 the names missed and the names invented were balanced. */
const threshold = 0.4;

/** A stretch of words taken for a name. */
export interface ChosenName {
  readonly first: number;
  readonly last: number;
  readonly probability: number;
}

/** The likeliest candidates that do not overlap, in text order. */
export function chooseNames(candidates: readonly Candidate[], probabilities: readonly number[]): ChosenName[] {
  const likely = candidates
    .map(({ first, last }, index) => ({ first, last, probability: probabilities[index] ?? 0 }))
    .filter(({ probability }) => probability >= threshold)
    .sort((a, b) => b.probability - a.probability);
  const taken = new Set<number>();
  const chosen: ChosenName[] = [];
  for (const name of likely) {
    const indices = Array.from({ length: name.last - name.first + 1 }, (_, offset) => name.first + offset);
    if (indices.some((index) => taken.has(index))) continue;
    indices.forEach((index) => taken.add(index));
    chosen.push(name);
  }
  return chosen.sort((a, b) => a.first - b.first);
}
