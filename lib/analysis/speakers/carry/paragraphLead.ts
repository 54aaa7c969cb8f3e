import { itemsOfBlock } from '../scene/block';
import type { SourceContext } from '../sources/source';
import { isAllQuoted } from './isAllQuoted';
import { isHeading } from './isHeading';
import type { KnownSpeaker } from './knownSpeaker';
import { passageSource } from './passageSource';

/** A paragraph of nothing but quoted words after one that is about a person: Lee is upbeat. ¶ "…"; Lee is upbeat. The boat is new. ¶ "…" */
export function paragraphLead(context: SourceContext, quote: number): KnownSpeaker {
  const { scene } = context;
  const part = scene.partsOf[quote]?.[0];
  if (!part || part.block === 0 || isHeading(scene, quote) || !isAllQuoted(scene, part.block)) return null;
  return passageSource(context, part, itemsOfBlock(scene, part.block - 1), 'paragraph-lead');
}
