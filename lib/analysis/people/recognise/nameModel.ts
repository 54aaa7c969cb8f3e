import type { Candidate, ScoredCandidate } from './candidates';
import { describeCandidate } from './candidateFeatures';
import { describeInDocument } from './documentFeatures';
import type { Word } from '../words/word';

/** A logistic model: the weight of each binary feature; other features have no weight. */
export interface LogisticWeights {
  readonly bias: number;
  readonly features: ReadonlyMap<string, number>;
}

/** The two passes: over each candidate's local features, then over what the document adds. */
export interface NameModel {
  readonly local: LogisticWeights;
  readonly document: LogisticWeights;
  /** The weight of the first pass's score in the second. */
  readonly localScore: number;
}

/** The model as stored in `weights.json`: features with the same weight share an entry. */
export interface StoredNameModel {
  readonly localBias: number;
  readonly documentBias: number;
  readonly localScore: number;
  /** Keys: weights times 20. Values: features, separated by a space. */
  readonly local: Readonly<Record<string, string>>;
  readonly document: Readonly<Record<string, string>>;
}

export function readModel(stored: StoredNameModel): NameModel {
  return {
    local: { bias: stored.localBias, features: readFeatures(stored.local) },
    document: { bias: stored.documentBias, features: readFeatures(stored.document) },
    localScore: stored.localScore,
  };
}

function readFeatures(lines: Readonly<Record<string, string>>): Map<string, number> {
  const features = new Map<string, number>();
  for (const [weight, names] of Object.entries(lines)) {
    for (const name of names.split(' ')) features.set(name, Number(weight) / 20);
  }
  return features;
}

export const toProbability = (score: number): number => 1 / (1 + Math.exp(-score));

export function score({ bias, features }: LogisticWeights, described: readonly string[]): number {
  let sum = bias;
  for (const feature of described) sum += features.get(feature) ?? 0;
  return sum;
}

/** The candidates in their order, each with its score. */
export function scoreCandidates(
  model: NameModel,
  words: readonly Word[],
  candidates: readonly Candidate[],
): ScoredCandidate[] {
  const localScores = candidates.map((candidate) => score(model.local, describeCandidate(words, candidate)));
  const described = describeInDocument(words, candidates, localScores.map(toProbability));
  return candidates.map((candidate, index) => {
    const localScore = model.localScore * (localScores[index] ?? 0);
    return { ...candidate, probability: toProbability(score(model.document, described[index] ?? []) + localScore) };
  });
}
