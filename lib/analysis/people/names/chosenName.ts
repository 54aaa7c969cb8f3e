/** A stretch of words taken for a name. */
export interface ChosenName {
  readonly first: number;
  readonly last: number;
  readonly probability: number;
  /** The word that is the family name of a first name by itself: "Welland" for "*Iris* and Tom Welland". */
  readonly family?: number;
}

/** A name of which there is no doubt. */
export const sure = 0.6;
