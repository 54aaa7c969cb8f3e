/** A word as the models know it. */
interface FullWord {
  readonly normal: string;
  /** compromise's tag for it; contractions have none. */
  readonly tags: ReadonlySet<string>;
}

const word = (normal: string, tag: string): FullWord => ({ normal, tags: new Set([tag]) });

/**
 * The second halves of contractions that stand for one word: they|*’re*, did|*n’t*.
 * Source: own compilation from general knowledge of English grammar. Licence: MIT, as the project.
 */
const fullWords: ReadonlyMap<string, FullWord> = new Map([
  ["'ll", word('will', 'Modal')],
  ["'m", word('am', 'Copula')],
  ["'re", word('are', 'Copula')],
  ["'ve", word('have', 'Auxiliary')],
  ["n't", word('not', 'Negative')],
]);

/** The word that a contraction stands for; null for all others. */
export const inFull = (normal: string): FullWord | null => fullWords.get(normal) ?? null;
