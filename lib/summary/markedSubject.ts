import type { Mention, Person } from '../analysis/result/analysis';
import type { Passage } from './passages';

/** What a card or a bug report is about: a quotation, a report, or one mention of a person by name. */
export type MarkedSubject =
  | { readonly kind: 'passage'; readonly passage: Passage }
  | { readonly kind: 'person'; readonly person: Person; readonly mention: Mention };
