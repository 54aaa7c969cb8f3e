import type { Span } from '../text/span';

/** Who has the turn: the name in front of it, or whoever is interviewed where there is no name. */
export type TurnBy = Span | 'interviewee';

/** Somebody's turn to speak in an interview or a transcript, without quotation marks. */
export interface Turn {
  /** Without the label. */
  readonly content: Span;
  /** Whether it goes on with the turn before, from the paragraph before. */
  readonly continues: boolean;
  readonly by: TurnBy;
}
