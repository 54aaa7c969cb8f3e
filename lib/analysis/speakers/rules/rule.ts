import type { Span } from '../../text/span';
import type { NounPhrase } from '../phrases/nounPhrase';
import type { Part, Scene } from '../scene/scene';

/** A source that a rule found for a quotation. */
export interface Finding {
  readonly source: NounPhrase;
  readonly cue: Span | null;
}

/** Whether a noun phrase can be a source at all; a rule that has several candidates asks. */
export type CanSpeak = (source: NounPhrase) => boolean;

/**
 * A rule that tells who said a quotation, asked for one of its parts. The id is the name of its file. It judges null when it
 * has nothing to say, and `nobody` when the text makes it sure that the source is not named, so that no later rule may guess.
 */
export interface SpeakerRule {
  readonly id: string;
  readonly judge: (scene: Scene, part: Part, canSpeak: CanSpeak) => Finding | 'nobody' | null;
}
