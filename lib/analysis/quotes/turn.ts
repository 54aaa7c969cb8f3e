import type { Span } from '../text/span';

/** Whose turn it is: the name in front of it or, without a name, whoever is interviewed. */
export type TurnBy = Span | 'interviewee';

/** Somebody's turn to speak in an interview or a transcript, without quotation marks. */
export interface Turn {
  /** Without the label. */
  readonly content: Span;
  /** Whether it continues the turn of the paragraph before. */
  readonly continues: boolean;
  readonly by: TurnBy;
}
