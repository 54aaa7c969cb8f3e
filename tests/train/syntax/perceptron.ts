import type { Keys, LinearModel } from '../../../lib/analysis/syntax/linearModel';

/** An averaged perceptron over hashed features (Collins 2002), its averages kept lazily. */
export class Perceptron implements LinearModel {
  readonly weights: Float32Array;
  private readonly totals: Float64Array;
  private readonly stamps: Int32Array;
  private step = 0;

  constructor(
    readonly classes: number,
    readonly bits: number,
  ) {
    const size = classes * 2 ** bits;
    this.weights = new Float32Array(size);
    this.totals = new Float64Array(size);
    this.stamps = new Int32Array(size);
  }

  /** Counts a decision; call it once for each, right or wrong. */
  tick(): void {
    this.step++;
  }

  /** Moves the weights towards one class and away from another. */
  update(keys: Keys, good: number, bad: number): void {
    const shift = 32 - this.bits;
    for (let i = 0; i < keys.length; i++) {
      const row = ((keys.values[i] ?? 0) >>> shift) * this.classes;
      this.add(row + good, 1);
      this.add(row + bad, -1);
    }
  }

  private add(at: number, by: number): void {
    const weight = this.weights[at] ?? 0;
    this.totals[at] = (this.totals[at] ?? 0) + weight * (this.step - (this.stamps[at] ?? 0));
    this.stamps[at] = this.step;
    this.weights[at] = weight + by;
  }

  /** The averages of all steps. */
  averaged(): Float32Array {
    return this.weights.map(
      (weight, at) => ((this.totals[at] ?? 0) + weight * (this.step - (this.stamps[at] ?? 0))) / Math.max(1, this.step),
    );
  }
}
