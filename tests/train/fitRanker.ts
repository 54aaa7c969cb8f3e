import type { Features, Weights } from '../../lib/analysis/coreference/ranker';

/** A decision with its right candidates: several where the annotation leaves open which. */
export interface JudgedDecision {
  readonly features: readonly Features[];
  /** Of each candidate, whether it is right. */
  readonly isRight: readonly boolean[];
  readonly weight: number;
}

const epochs = 150;
const rate = 0.1;
/** A feature seen in fewer decisions has no weight. */
const leastDecisions = 8;

/**
 * Log-linear weights that make the right candidates of each decision likely together (marginal likelihood), with a penalty on
 * their squares; by full gradients with one rate a feature (Duchi et al. 2011, AdaGrad). Deterministic.
 */
export function fitRanker(decisions: readonly JudgedDecision[], penalty: number): Weights {
  const counts = new Map<string, number>();
  for (const { features } of decisions)
    for (const name of new Set(features.flat())) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts]
    .filter(([, count]) => count >= leastDecisions)
    .map(([name]) => name)
    .sort();
  const numberOf = new Map(names.map((name, number) => [name, number]));
  const coded = decisions.map(({ features, isRight, weight }) => ({
    isRight,
    weight,
    features: features.map((list) => list.flatMap((name) => numberOf.get(name) ?? [])),
  }));
  const weights = new Float64Array(names.length);
  const squares = new Float64Array(names.length).fill(1e-6);
  for (let epoch = 0; epoch < epochs; epoch++) {
    const slope = weights.map((weight) => -penalty * weight);
    for (const { features, isRight, weight } of coded) {
      const scores = features.map((list) => list.reduce((sum, number) => sum + (weights[number] ?? 0), 0));
      const highest = Math.max(...scores);
      const powers = scores.map((score) => Math.exp(score - highest));
      const total = powers.reduce((sum, power) => sum + power, 0);
      const right = powers.reduce((sum, power, at) => sum + (isRight[at] ? power : 0), 0);
      features.forEach((list, at) => {
        const power = powers[at] ?? 0;
        const change = weight * ((isRight[at] ? power / right : 0) - power / total);
        for (const number of list) slope[number] = (slope[number] ?? 0) + change;
      });
    }
    slope.forEach((value, number) => {
      squares[number] = (squares[number] ?? 0) + value * value;
      weights[number] = (weights[number] ?? 0) + (rate * value) / Math.sqrt((squares[number] ?? 1) / (epoch + 1));
    });
  }
  return Object.fromEntries(names.map((name, number) => [name, Math.round((weights[number] ?? 0) * 100) / 100]));
}
