import { quoteMarks } from '../../lexicon/quoteMarks';
import type { Scene } from '../scene/scene';

/**
 * Whether a quotation that is a whole paragraph is a heading: it ends without a stop, or stands in single marks where the one
 * after it stands in double marks.
 */
export function isHeading(scene: Scene, quote: number): boolean {
  const ending = scene.partsOf[quote]?.[0]?.ending;
  return ending === 'none' || (familyOf(scene, quote) === 'single' && familyOf(scene, quote + 1) === 'double');
}

function familyOf({ partsOf, text }: Scene, quote: number): string | undefined {
  const start = partsOf[quote]?.[0]?.span.start ?? 0;
  return quoteMarks.get(text.charAt(start - 1))?.family;
}
