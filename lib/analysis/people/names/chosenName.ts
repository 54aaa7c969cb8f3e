import type { WordRange } from '../words/word';

/** A stretch of words that is taken for a name. */
export interface ChosenName extends WordRange {
  readonly probability: number;
  /** The index of the family name that a first name shares with another: "Welland" for *Iris* in "Iris and Tom Welland". */
  readonly family?: number;
}

/** The probability from which a name counts as certain. */
export const sure = 0.6;

/** Whether a name has several words and counts as certain. */
export const isSureAndFull = ({ first, last, probability }: ChosenName): boolean => last > first && probability >= sure;
