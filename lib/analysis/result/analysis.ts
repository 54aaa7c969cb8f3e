import type { Span } from '../text/span';

/**
 * The result of reading a text. Plain JSON throughout; every position is a {@link Span} over the one
 * text that was analysed.
 */

/**
 * What a quotation is:
 * - `statement`: holds a clause;
 * - `fragment`: a few quoted words without one, scare quotes and terms included;
 * - `title`: the name of a work, a nickname, a word as a word. Found, but not listed or marked by default.
 */
export type QuoteKind = 'statement' | 'fragment' | 'title';

export const sourceTypes = ['person', 'unnamed-person', 'organisation', 'group', 'document'] as const;

/** What kind of source the words are attributed to. */
export type SourceType = (typeof sourceTypes)[number];

/** How the source is given in the text. `carried`: not at this quote, but taken over from an earlier one. */
export type AttributionForm = 'name' | 'pronoun' | 'role' | 'carried';

/** Who said a quotation, and how the text lets us know. */
export interface Attribution {
  /** The words that name the source, as they stand in the text ("he", "Ms Lee", "a spokesman"). */
  readonly source: Span;
  /** The reporting words ("said", "according to"); null when the source is given without any. */
  readonly cue: Span | null;
  readonly form: AttributionForm;
  /** The id of the rule that found the source. */
  readonly rule: string;
  /**
   * The source in its fullest form: a person's full name, or the source's own words when there is no name. Null for a
   * pronoun or a description ("an expert") that cannot be resolved safely.
   */
  readonly name: string | null;
  readonly sourceType: SourceType;
  /** The {@link Person} that the source is; absent for sources that are no known person. */
  readonly personId?: number;
}

/** Quoted words. */
export interface Quote {
  /** Position in reading order, from 0; unique within an {@link Analysis}. */
  readonly id: number;
  readonly kind: QuoteKind;
  /** The quoted words without their marks, in reading order; several spans when narration or a paragraph end interrupts. */
  readonly content: readonly Span[];
  /** Null when the text names nobody for these words. */
  readonly attribution: Attribution | null;
}

/** Indirect speech: what somebody said or wrote, not or not wholly quoted: Lee said _that the port would close_. */
export interface Report {
  /** Position in reading order, from 0; unique among the reports of an {@link Analysis}. */
  readonly id: number;
  /** What is passed on. It may hold quoted words, whose quotation is listed as well. */
  readonly content: Span;
  /** Null when the text names nobody for it ("is said to"). */
  readonly attribution: Attribution | null;
}

/** How a mention refers to its person. */
export type MentionForm = 'full-name' | 'short-name' | 'pronoun' | 'role';

/** One place where the text refers to a person. */
export interface Mention {
  readonly span: Span;
  readonly form: MentionForm;
}

export type Gender = 'masculine' | 'feminine';

/** Somebody the text names. */
export interface Person {
  /** Unique within an {@link Analysis}. */
  readonly id: number;
  /** The fullest form of the name in the text, without honorific. */
  readonly name: string;
  /** The role as the text introduces it ("Commission President"); null when it gives none. */
  readonly role: string | null;
  /** As far as names, titles and pronouns show it; null if they do not. */
  readonly gender: Gender | null;
  /** In text order; at least one. */
  readonly mentions: readonly Mention[];
}

/** What {@link analyze} finds in a text. */
export interface Analysis {
  /** `quotes-only` when the language is not one whose people and speakers can be read (all but English). */
  readonly scope: 'full' | 'quotes-only';
  /** In text order. */
  readonly quotes: readonly Quote[];
  /** In text order; they do not overlap. Empty when `scope` is `quotes-only`. */
  readonly reports: readonly Report[];
  /** In order of first mention. */
  readonly people: readonly Person[];
  /** The sentences that tell the most, at most three, the most telling first. */
  readonly keySentences: readonly Span[];
}
