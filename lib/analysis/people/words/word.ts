import type { Span } from '../../text/span';
import type { WordClass } from './wordClasses';

/** A range of words: indices, both inclusive. */
export interface WordRange {
  readonly first: number;
  readonly last: number;
}

/** A word as the recognition of names sees it: "O'Brien", "al-Assad", "J.D." and "Mr." are one word each. */
export interface Word {
  /** Without a possessive ending. */
  readonly span: Span;
  readonly text: string;
  /** Folded to plain lower-case letters, without a full stop at the end. */
  readonly key: string;
  /** The text between the previous word and this one, shortened when long; a line break for the first word. */
  readonly gap: string;
  /** Whether it begins like a name, small articles included ("al-Assad"). */
  readonly isCapital: boolean;
  /** At least two capitals, and no small letter. */
  readonly isAllCapitals: boolean;
  /** "J", "J.", "J.D.", "JD". */
  readonly isInitial: boolean;
  readonly isNumber: boolean;
  /** Whether a possessive ending follows. */
  readonly isPossessive: boolean;
  readonly startsSentence: boolean;
  /** Whether it is the first word of its line. */
  readonly startsLine: boolean;
  /** The kind of its line: `title` when most words begin with a capital. */
  readonly line: 'prose' | 'title' | 'capitals';
  readonly wordClass: WordClass;
  /** One letter for compromise's part of speech. */
  readonly tag: string;
  /** Whether compromise tags it as part of a person's name. */
  readonly isTaggedPerson: boolean;
}
