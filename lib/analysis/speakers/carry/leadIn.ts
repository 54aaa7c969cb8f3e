import { itemsOfBlock } from '../scene/block';
import { sentenceStart, standsAlone } from '../scene/sentence';
import type { SourceContext } from '../sources/source';
import type { KnownSpeaker } from './knownSpeaker';
import { subjectSource } from './subjectSource';

/** Lee was blunt. "…": the sentence right before a quotation that stands alone is about its speaker. */
export function leadIn(context: SourceContext, quote: number): KnownSpeaker {
  const { scene } = context;
  const part = scene.partsOf[quote]?.[0];
  if (!part || !standsAlone(scene, part)) return null;
  const [first] = itemsOfBlock(scene, part.block);
  const stop = part.item - 1;
  if (stop <= first) return null;
  const start = Math.max(first, sentenceStart(scene.items, stop));
  if (scene.items.slice(start, stop).some((item) => item.kind === 'quote')) return null;
  return subjectSource(context, part, [start, stop], 'lead-in');
}
