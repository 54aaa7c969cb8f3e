import type { Gender } from '../types';
import type { Relation } from './grammar';

/** Somebody who can be meant: a person of the text, a name that is not taken for one, or somebody described or meant without a name. */
export interface Referent {
  /** Index among the people of the text; null for all others. */
  readonly person: number | null;
  readonly gender: Gender | null;
  /** Whether nothing may contradict the gender. */
  readonly isSure: boolean;
}

/** A place that means a referent. */
export interface Place {
  /** Index among the referents. */
  readonly referent: number;
  /** Word indices, both inclusive. */
  readonly first: number;
  readonly last: number;
  readonly kind: 'name' | 'role' | 'description' | 'pronoun';
  readonly sentence: number;
  readonly line: number;
  /** The quotation that it is in; -1 outside. */
  readonly quote: number;
  readonly relation: Relation;
  readonly clause: number;
  /** Whether it is the first place in its sentence. */
  readonly isFirst: boolean;
}
