import { drawWith } from './trainingText';

/** A described example: the numbers of its features, and whether it is a name. */
export interface TrainingExample {
  readonly features: Int32Array;
  readonly isName: boolean;
  /** The first pass's score, when there was one. */
  readonly localScore: number;
}

export interface Fitted {
  readonly bias: number;
  readonly weights: Float64Array;
  readonly localScore: number;
}

export interface FitOptions {
  readonly featureCount: number;
  readonly epochs: number;
  readonly rate: number;
  /** The share of an example's features that it is shown without, another share each time (Wager et al. 2013). */
  readonly dropout: number;
  /** Features seen less often are left out. */
  readonly leastCount: number;
  /** The only features used; all when absent. */
  readonly kept?: ReadonlySet<number>;
}

const shrinkage = 1e-6;

/** Logistic regression by stochastic gradient with one rate a feature (Duchi et al. 2011, AdaGrad). */
export function fitLogistic(examples: readonly TrainingExample[], options: FitOptions): Fitted {
  const { featureCount, epochs, rate, dropout, leastCount, kept } = options;
  const counts = countFeatures(examples, featureCount);
  const used = examples.map(({ features }) =>
    features.filter((feature) => (counts[feature] ?? 0) >= leastCount && (!kept || kept.has(feature))),
  );
  const weights = new Float64Array(featureCount);
  const squares = new Float64Array(featureCount).fill(0.01);
  let bias = 0;
  let biasSquares = 0.01;
  let localScore = 1;
  let localSquares = 0.01;
  const order = Int32Array.from(examples.keys());
  const draw = drawWith('logistic');
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = draw.whole(0, i + 1);
      [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
    }
    for (const index of order) {
      const example = examples[index];
      const all = used[index];
      if (!example || !all) continue;
      const features = dropout === 0 ? all : all.filter(() => draw.number() >= dropout);
      let sum = 0;
      for (const feature of features) sum += weights[feature] ?? 0;
      sum = sum / (1 - dropout) + bias + localScore * example.localScore;
      const error = 1 / (1 + Math.exp(-sum)) - Number(example.isName);
      if (Math.abs(error) < 1e-3) continue;
      biasSquares += error * error;
      bias -= (rate * error) / Math.sqrt(biasSquares);
      if (example.localScore !== 0) {
        const slope = error * example.localScore;
        localSquares += slope * slope;
        localScore -= (rate * slope) / Math.sqrt(localSquares);
      }
      for (const feature of features) {
        const weight = weights[feature] ?? 0;
        const slope = error + shrinkage * weight;
        const square = (squares[feature] ?? 0) + slope * slope;
        squares[feature] = square;
        weights[feature] = weight - (rate * slope) / Math.sqrt(square);
      }
    }
  }
  return { bias, weights, localScore };
}

export function countFeatures(examples: readonly TrainingExample[], featureCount: number): Int32Array {
  const counts = new Int32Array(featureCount);
  for (const { features } of examples) for (const feature of features) counts[feature] = (counts[feature] ?? 0) + 1;
  return counts;
}

export function scoreExample({ bias, weights, localScore }: Fitted, features: Int32Array, score = 0): number {
  let sum = bias + (score === 0 ? 0 : localScore * score);
  for (const feature of features) sum += weights[feature] ?? 0;
  return sum;
}
