import type { Gender } from '../result/analysis';
import type { ClauseFrame, GrammaticalRole } from './grammar';

/** Somebody who can be meant: a person of the text, a name that the text does not introduce, or somebody described without a name. */
export interface Referent {
  readonly kind: 'person' | 'stranger' | 'described';
  readonly gender: Gender | null;
  /** Whether nothing may contradict the gender. */
  readonly isSure: boolean;
}

/** Where words stand. */
export interface Standing {
  readonly sentence: number;
  /** Its sentence without those of quotations. */
  readonly narration: number;
  readonly line: number;
  /** The quotation that they are in; -1 outside. */
  readonly quote: number;
  readonly relation: GrammaticalRole;
  readonly clause: ClauseFrame | null;
}

/** A place that means a referent. */
export interface Place extends Standing {
  /** Index among the referents. */
  readonly referent: number;
  /** Word indices, both inclusive. */
  readonly first: number;
  readonly last: number;
  readonly kind: 'name' | 'role' | 'description' | 'pronoun';
  /** Whether it names somebody in full; false for one word, a description or a pronoun. */
  readonly isFull: boolean;
  /** Whether a verb or who stands beside it: what its words show where the sentence is misread. */
  readonly isBesideVerb: boolean;
  readonly isReporter: boolean;
  /** Whether it is the first place in its sentence. */
  readonly isFirst: boolean;
}
