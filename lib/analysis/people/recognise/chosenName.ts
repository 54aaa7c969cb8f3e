/** A stretch of words taken for a name. */
export interface ChosenName {
  readonly first: number;
  readonly last: number;
  readonly probability: number;
}

/** A name of which there is no doubt. */
export const sure = 0.6;
