/** How much was found of what there is: precision is right ÷ found, recall is right ÷ gold. */
export interface FoundSpans {
  readonly right: number;
  readonly found: number;
  readonly gold: number;
}

/** In the order in which they are listed. */
export const mistakeKinds = [
  'missed quote',
  'extra quote',
  'wrong kind',
  'wrong speaker',
  'missing speaker',
  'missed person',
  'extra person',
  'wrong count',
] as const;

export interface Mistake {
  readonly kind: (typeof mistakeKinds)[number];
  readonly article: string;
  /** The words in the text that it is about, or the person. */
  readonly words: string;
  /** What is wrong with them; empty when the kind says it all. */
  readonly detail: string;
}

/** The figures of one article, or of several together ({@link addScores}). */
export interface Score {
  readonly articles: number;
  /** Statements and fragments, each part of an interrupted one by itself. Titles are neither wanted nor counted. */
  readonly quotes: FoundSpans;
  /** Of all marked words that were found, titles among them. */
  readonly kinds: { readonly right: number; readonly of: number };
  /** Of the statements and fragments that were found as such. Nobody is right where the text names nobody. */
  readonly speakers: { readonly right: number; readonly wrong: number; readonly missing: number; readonly of: number };
  readonly people: FoundSpans;
  /** Mentions by name; right are, for each person found, as many as both sides count. */
  readonly mentions: FoundSpans;
  readonly mistakes: readonly Mistake[];
}
