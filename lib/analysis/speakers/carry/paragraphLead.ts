import { itemsOfBlock } from '../scene/block';
import { sentenceStart } from '../scene/sentence';
import type { SourceContext } from '../sources/source';
import { isAllQuoted } from './isAllQuoted';
import { isHeading } from './isHeading';
import type { KnownSpeaker } from './knownSpeaker';
import { subjectSource } from './subjectSource';

/** A paragraph of nothing but quoted words after one that is about a person: Lee is upbeat. ¶ "…" */
export function paragraphLead(context: SourceContext, quote: number): KnownSpeaker {
  const { scene } = context;
  const part = scene.partsOf[quote]?.[0];
  if (!part || part.block === 0 || isHeading(scene, quote) || !isAllQuoted(scene, part.block)) return null;
  const [first, end] = itemsOfBlock(scene, part.block - 1);
  const start = Math.max(first, sentenceStart(scene.items, end));
  return subjectSource(context, part, [start, end], 'paragraph-lead');
}
