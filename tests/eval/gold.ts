import type { QuoteKind } from '../../lib/analysis/result/analysis';
import type { Span } from '../../lib/analysis/text/span';

/** A stretch of quoted words as somebody read it by hand. */
export interface GoldQuote {
  /** The words without their marks. */
  readonly span: Span;
  /** Null where the corpus does not tell kinds. */
  readonly kind: QuoteKind | null;
  /** Answers that are all right, at least one; null among them means that the text names nobody. */
  readonly speakers: readonly (string | null)[];
  /** `words`: the speakers are the source's words as they stand at the quotation, so that "he" is right where it says "he". */
  readonly speakersAre: 'names' | 'words';
  /** Names of others in the text. They are wrong even where their words agree with a speaker's: wife and husband, father and son. */
  readonly others: readonly string[];
}

/** A person as somebody read them by hand. */
export interface GoldPerson {
  /** Forms of the full name that are equally right, at least one, the best first. */
  readonly names: readonly string[];
  /** How often each form of the name stands in the text. */
  readonly forms: ReadonlyMap<string, number>;
}

/** A text with the quotations in it, in text order. */
export interface GoldText {
  readonly id: string;
  /** Who published it; the text's own id where the corpus does not tell. */
  readonly publisher: string;
  readonly text: string;
  readonly quotes: readonly GoldQuote[];
}

/** An article of the project's own corpus. */
export interface GoldArticle extends GoldText {
  readonly title: string;
  readonly people: readonly GoldPerson[];
  /** Names of places and the like that hold a person's name. */
  readonly notPeople: readonly string[];
}
