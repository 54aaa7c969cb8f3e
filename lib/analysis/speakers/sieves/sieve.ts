import type { Span } from '../../types';
import type { NounPhrase } from '../phrases/nounPhrase';
import type { Part, Scene } from '../scene/scene';

/** A source that a sieve found for a quotation. */
export interface Finding {
  readonly source: NounPhrase;
  readonly cue: Span | null;
}

/** Whether a noun phrase can be a source at all; a sieve that has several candidates asks. */
export type CanSpeak = (source: NounPhrase) => boolean;

/**
 * A rule that finds the source of a quotation in the words around one of its parts. Null when it has nothing to say;
 * `nobody` when the text makes it sure that the source is not named, so that no later rule may guess.
 */
export interface Sieve {
  readonly id: string;
  readonly find: (scene: Scene, part: Part, canSpeak: CanSpeak) => Finding | 'nobody' | null;
}
