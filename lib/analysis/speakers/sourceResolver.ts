import type { Span } from '../text/span';
import type { NounPhrase } from './phrases/nounPhrase';
import type { CanSpeak } from './rules/rule';
import type { Scene } from './scene/scene';
import type { Source } from './sources/source';

/** Resolves noun phrases of a text to sources, for reports. */
export interface SourceResolver {
  readonly scene: Scene;
  readonly canSpeak: CanSpeak;
  /** The source, joint speakers included; null for a phrase that cannot be one, for the writer, and for *nobody*. */
  readonly sourceOf: (phrase: NounPhrase, cue: Span) => Source | null;
}
