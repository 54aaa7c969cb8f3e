import type { Span } from '../../text/span';
import type { WordClass } from './wordClasses';

/** A word as name finding sees it: "O'Brien", "al-Assad", "J.D." and "Mr." are one word each. */
export interface Word {
  /** Without a possessive ending. */
  readonly span: Span;
  readonly text: string;
  /** Folded to plain lower-case letters, without a full stop at the end. */
  readonly key: string;
  /** What stands between the word before and this one; a line break where there is none before. Long gaps are shortened. */
  readonly gap: string;
  /** Whether it begins like a name, small articles included ("al-Assad"). */
  readonly isCapital: boolean;
  /** Two capitals or more and no small letter. */
  readonly isAllCapitals: boolean;
  /** "J", "J.", "J.D.", "JD". */
  readonly isInitial: boolean;
  readonly isNumber: boolean;
  /** Whether a possessive ending follows. */
  readonly isPossessive: boolean;
  readonly startsSentence: boolean;
  /** Whether nothing stands before it on its line. */
  readonly startsLine: boolean;
  /** How its line is written: `title` when most of its words begin with a capital. */
  readonly line: 'prose' | 'title' | 'capitals';
  readonly wordClass: WordClass;
  /** One letter for compromise's part of speech. */
  readonly tag: string;
  /** Whether compromise takes it for a part of a person's name. */
  readonly isTaggedPerson: boolean;
}
