import type { Attribution } from '../../result/analysis';
import { isHeading } from './isHeading';
import { isQuestion } from './isQuestion';
import type { Scene } from '../scene/scene';
import { carried } from './carried';
import { isAllQuoted } from './isAllQuoted';
import { isNamedInWords } from './isNamedInWords';
import { speakerOf, type KnownSpeakers } from './knownSpeaker';

/** A paragraph of nothing but quoted words goes on with the speaker of the paragraph before. */
export function paragraphBefore(scene: Scene, filled: KnownSpeakers, quote: number): Attribution | null {
  const part = scene.partsOf[quote]?.[0];
  const previous = scene.partsOf[quote - 1]?.at(-1);
  if (!part || !previous || previous.block !== part.block - 1 || !isAllQuoted(scene, part.block)) return null;
  const speaker = speakerOf(filled, quote - 1);
  // “Is it loaded?” ¶ “It was.”: who asks does not answer
  if (isAllQuoted(scene, previous.block) && isQuestion(scene, previous) && !isQuestion(scene, part)) return null;
  if (isHeading(scene, quote) || isNamedInWords(scene, part, speaker)) return null;
  return carried(speaker, 'paragraph-before');
}
