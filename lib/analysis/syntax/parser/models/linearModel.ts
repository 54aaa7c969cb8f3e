/** A linear classifier: features, each known by the number of its key, speak for and against classes. */
export interface LinearModel {
  readonly classes: number;
  /** Sums what the features say of each class into `scores`; features that the model does not have say nothing. */
  score(keys: Keys, scores: Float64Array): void;
}

/** The keys of a decision's features. */
export class Keys {
  length = 0;
  readonly values = new Int32Array(128);

  clear(): void {
    this.length = 0;
  }

  push(key: number): void {
    this.values[this.length++] = key;
  }
}

/** The class with the highest score, the first of equals. */
export function bestClass(scores: Float64Array, classes: number): number {
  let best = 0;
  for (let c = 1; c < classes; c++) if ((scores[c] ?? 0) > (scores[best] ?? 0)) best = c;
  return best;
}
