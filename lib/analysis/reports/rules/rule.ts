import type { Span } from '../../text/span';
import type { NounPhrase } from '../../speakers/phrases/nounPhrase';
import type { ClauseReading } from '../clauses/readClause';

/** A report that a rule has found. */
export interface FoundReport {
  readonly content: Span;
  /** Null when the text names no source ("is said to"). */
  readonly source: NounPhrase | null;
  readonly cue: Span;
}

/** A rule that finds the report in a clause, or returns null. The id is the name of its file. */
export interface ReportRule {
  readonly id: string;
  readonly judge: (reading: ClauseReading) => FoundReport | null;
}
