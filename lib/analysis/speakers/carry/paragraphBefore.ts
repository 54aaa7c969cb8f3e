import type { Attribution } from '../../result/analysis';
import { isHeading } from './isHeading';
import type { Scene } from '../scene/scene';
import { carried, type KnownSpeakers } from './carried';
import { isAllQuoted } from './isAllQuoted';

/** A paragraph of nothing but quoted words goes on with the speaker of the paragraph before. */
export function paragraphBefore(scene: Scene, filled: KnownSpeakers, quote: number): Attribution | null {
  const part = scene.partsOf[quote]?.[0];
  const previous = scene.partsOf[quote - 1]?.at(-1);
  if (!part || !previous || previous.block !== part.block - 1 || !isAllQuoted(scene, part.block)) return null;
  return isHeading(scene, quote) ? null : carried(filled[quote - 1], 'paragraph-before');
}
