import type { Keys, LinearModel } from './linearModel';
import type { RowTable } from './rowTable';

/** A model that keeps only the weights that are not 0: nine in ten are, as most features speak of two or three classes. */
export class SparseModel implements LinearModel {
  /**
   * @param starts where the weights of each row begin, and at the end where the last row's end
   * @param places the class of each weight
   */
  constructor(
    readonly classes: number,
    private readonly rows: RowTable,
    private readonly starts: Int32Array,
    private readonly places: Uint8Array,
    private readonly weights: Int8Array,
  ) {}

  score(keys: Keys, scores: Float64Array): void {
    scores.fill(0, 0, this.classes);
    const { rows, starts, places, weights } = this;
    const { values, length } = keys;
    for (let i = 0; i < length; i++) {
      const row = rows.find(values[i] ?? 0);
      if (row < 0) continue;
      const end = starts[row + 1] ?? 0;
      for (let at = starts[row] ?? 0; at < end; at++) {
        const place = places[at] ?? 0;
        scores[place] = (scores[place] ?? 0) + (weights[at] ?? 0);
      }
    }
  }
}
