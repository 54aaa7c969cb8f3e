import type { Span } from '../../text/span';
import type { Relation } from './relations';
import type { SyntaxSentence, SyntaxToken } from './syntax';

/** The trees of all sentences, to ask for what hangs on a word. */
export class Tree {
  /** The dependants of each token in text order. */
  private readonly dependants: number[][];
  /** First and last token of all that hangs under each token, itself included. */
  private readonly firsts: number[];
  private readonly lasts: number[];
  /** Place of each token in its sentence. */
  private readonly places: number[];

  constructor(
    readonly tokens: readonly SyntaxToken[],
    readonly sentences: readonly SyntaxSentence[],
  ) {
    this.dependants = tokens.map(() => []);
    this.firsts = tokens.map(({ index }) => index);
    this.lasts = tokens.map(({ index }) => index);
    this.places = tokens.map(() => 0);
    for (const token of tokens) if (token.head >= 0) this.dependants[token.head]?.push(token.index);
    for (const sentence of sentences) {
      sentence.tokens.forEach((token, place) => (this.places[token] = place));
      for (const token of this.bottomUp(sentence)) {
        const { head } = this.token(token);
        if (head < 0) continue;
        this.firsts[head] = Math.min(this.first(head), this.first(token));
        this.lasts[head] = Math.max(this.last(head), this.last(token));
      }
    }
  }

  token(index: number): SyntaxToken {
    const token = this.tokens[index];
    if (!token) throw new Error(`There is no token ${index}.`);
    return token;
  }

  dependantsOf(token: number): readonly number[] {
    return this.dependants[token] ?? [];
  }

  /** The dependants with one of these relations, in text order. */
  with(token: number, ...relations: readonly Relation[]): number[] {
    return this.dependantsOf(token).filter((dependant) => relations.includes(this.token(dependant).relation));
  }

  one(token: number, ...relations: readonly Relation[]): number | null {
    return this.dependantsOf(token).find((dependant) => relations.includes(this.token(dependant).relation)) ?? null;
  }

  first(token: number): number {
    return this.firsts[token] ?? token;
  }

  last(token: number): number {
    return this.lasts[token] ?? token;
  }

  /** The token before it in its sentence; null at the start. */
  previous(token: number): number | null {
    const sentence = this.sentences[this.token(token).sentence];
    return sentence?.tokens[(this.places[token] ?? 0) - 1] ?? null;
  }

  span(first: number, last: number): Span {
    return { start: this.token(first).span.start, end: this.token(last).span.end };
  }

  /** Dependants before their heads. */
  private bottomUp({ root }: SyntaxSentence): number[] {
    const order = [root];
    for (let i = 0; i < order.length; i++) order.push(...this.dependantsOf(order[i] ?? 0));
    return order.reverse();
  }
}
