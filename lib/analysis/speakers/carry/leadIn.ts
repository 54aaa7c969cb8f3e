import { itemsOfBlock } from '../scene/block';
import { standsAlone } from '../scene/sentence';
import type { SourceContext } from '../sources/source';
import type { KnownSpeaker } from './knownSpeaker';
import { passageSource } from './passageSource';

/** Lee was blunt. "…": the sentences right before a quotation that stands alone are about its speaker. */
export function leadIn(context: SourceContext, quote: number): KnownSpeaker {
  const { scene } = context;
  const part = scene.partsOf[quote]?.[0];
  if (!part || !standsAlone(scene, part)) return null;
  const [first] = itemsOfBlock(scene, part.block);
  return passageSource(context, part, [first, part.item - 1], 'lead-in');
}
