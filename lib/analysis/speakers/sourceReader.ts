import type { Span } from '../text/span';
import type { NounPhrase } from './phrases/nounPhrase';
import type { CanSpeak } from './rules/rule';
import type { Scene } from './scene/scene';
import type { Source } from './sources/source';

/** Who the noun phrases of a text are, for whoever else has words to attribute. */
export interface SourceReader {
  readonly scene: Scene;
  readonly canSpeak: CanSpeak;
  /** With whoever speaks together with them; null for what cannot be a source, for the writer, and for nobody. */
  readonly sourceOf: (phrase: NounPhrase, cue: Span) => Source | null;
}
