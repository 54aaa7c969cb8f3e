import type { RowTable } from './rowTable';

/** A linear classifier over features that are known by the numbers of their keys: a row of weights, one for each class, for each feature. */
export interface LinearModel {
  readonly classes: number;
  readonly rows: RowTable;
  readonly weights: Int8Array | Float32Array;
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

/** Sums the weights of the features for each class into `scores`; features that the model does not have weigh nothing. */
export function scoreClasses({ classes, rows, weights }: LinearModel, keys: Keys, scores: Float64Array): void {
  scores.fill(0, 0, classes);
  const { values, length } = keys;
  for (let i = 0; i < length; i++) {
    const row = rows.find(values[i] ?? 0) * classes;
    if (row < 0) continue;
    for (let c = 0; c < classes; c++) scores[c] = (scores[c] ?? 0) + (weights[row + c] ?? 0);
  }
}

/** The class with the highest score, the first of equals. */
export function bestClass(scores: Float64Array, classes: number): number {
  let best = 0;
  for (let c = 1; c < classes; c++) if ((scores[c] ?? 0) > (scores[best] ?? 0)) best = c;
  return best;
}
