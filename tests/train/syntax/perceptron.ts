import type { Keys, LinearModel } from '../../../lib/analysis/syntax/parser/models/linearModel';
import { keyBits, RowTable } from '../../../lib/analysis/syntax/parser/models/rowTable';

/** Counts how often each feature occurs. */
export class FeatureCounts {
  private readonly counts = new Uint16Array(2 ** keyBits);

  add(keys: Keys): void {
    for (let i = 0; i < keys.length; i++) {
      const key = (keys.values[i] ?? 0) >>> (32 - keyBits);
      const count = this.counts[key] ?? 0;
      if (count < 60_000) this.counts[key] = count + 1;
    }
  }

  /** The features that occur so often. */
  atLeast(least: number): RowTable {
    const keys: number[] = [];
    this.counts.forEach((count, key) => {
      if (count >= least) keys.push(key);
    });
    return new RowTable(Int32Array.from(keys));
  }
}

/** A model with a weight for each feature and class. */
export class DenseModel implements LinearModel {
  constructor(
    readonly classes: number,
    readonly rows: RowTable,
    readonly weights: Float32Array,
  ) {}

  score(keys: Keys, scores: Float64Array): void {
    const { classes, rows, weights } = this;
    scores.fill(0, 0, classes);
    for (let i = 0; i < keys.length; i++) {
      const row = rows.find(keys.values[i] ?? 0) * classes;
      if (row < 0) continue;
      for (let c = 0; c < classes; c++) scores[c] = (scores[c] ?? 0) + (weights[row + c] ?? 0);
    }
  }
}

/** An averaged perceptron (Collins 2002) over a set of features, its averages kept lazily. */
export class Perceptron extends DenseModel {
  private readonly totals: Float64Array;
  private readonly stamps: Int32Array;
  private step = 0;

  constructor(classes: number, rows: RowTable) {
    const size = classes * rows.keys.length;
    super(classes, rows, new Float32Array(size));
    this.totals = new Float64Array(size);
    this.stamps = new Int32Array(size);
  }

  /** Counts a decision; call it once for each, right or wrong. */
  tick(): void {
    this.step++;
  }

  /** Moves the weights towards one class and away from another. */
  update(keys: Keys, good: number, bad: number): void {
    for (let i = 0; i < keys.length; i++) {
      const row = this.rows.find(keys.values[i] ?? 0) * this.classes;
      if (row < 0) continue;
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
  averaged(): DenseModel {
    const { classes, rows } = this;
    const weights = this.weights.map(
      (weight, at) => ((this.totals[at] ?? 0) + weight * (this.step - (this.stamps[at] ?? 0))) / Math.max(1, this.step),
    );
    return new DenseModel(classes, rows, weights);
  }
}

/** The mean of models of the same features: what the order of the sentences happened to teach each of them evens out. */
export function meanModel(models: readonly DenseModel[]): DenseModel {
  const [first] = models;
  if (!first) throw new Error('a mean of no models');
  const weights = first.weights.map(
    (_, at) => models.reduce((sum, model) => sum + (model.weights[at] ?? 0), 0) / models.length,
  );
  return new DenseModel(first.classes, first.rows, weights);
}

/** The features of a model whose weights differ most between classes, so many of them. */
export function weightiest({ classes, rows, weights }: DenseModel, kept: number): RowTable {
  const spread = Array.from(rows.keys, (_, row) => {
    let sum = 0;
    for (let c = 0; c < classes; c++) sum += (weights[row * classes + c] ?? 0) ** 2;
    return sum;
  });
  const order = spread.map((_, row) => row).sort((a, b) => (spread[b] ?? 0) - (spread[a] ?? 0) || a - b);
  return new RowTable(Int32Array.from(order.slice(0, kept), (row) => rows.keys[row] ?? 0).sort());
}
