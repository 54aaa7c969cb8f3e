import type { Span } from '../../text/span';
import type { NounPhrase } from '../../speakers/phrases/nounPhrase';
import type { ClauseReading } from '../clauses/readClause';

/** What a rule reads in a clause: what is reported, by whom, and the words that say so. */
export interface FoundReport {
  readonly content: Span;
  /** Null where the text names nobody ("is said to"). */
  readonly source: NounPhrase | null;
  readonly cue: Span;
}

/** A rule that reads reports in a clause. The id is the name of its file. Null when it has nothing to say. */
export interface ReportRule {
  readonly id: string;
  readonly judge: (reading: ClauseReading) => FoundReport | null;
}
