/** What a candidate looks like from the pronoun's place: the names of the features that hold of it. */
export type Features = readonly string[];

export type Weights = Readonly<Record<string, number>>;

/**
 * How likely each candidate is, the last of them being nobody: a log-linear model over all of them at once (Denis & Baldridge
 * 2008, "Specialized models and ranking for coreference resolution").
 */
export function rank(weights: Weights, candidates: readonly Features[]): number[] {
  const scores = candidates.map((features) => features.reduce((sum, name) => sum + (weights[name] ?? 0), 0));
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}
