import { phraseStartingAt } from '../phrases/phraseStartingAt';
import { sentenceEnd, sentenceStart } from '../scene/sentence';
import type { Sieve } from './sieve';

/** The agent stands no further from the cue, or from the quotation, than this many items. */
const maxDistance = 6;

/** described by Lee as "…"; was branded "…" by the ministry. */
export const passiveAgent: Sieve = {
  id: 'passive-agent',
  find: (scene, part) => {
    const { items } = scene;
    const limit = sentenceStart(items, part.item);
    for (let at = part.item - 1; at >= limit && part.item - at <= 2 * maxDistance; at--) {
      const cue = items[at];
      if (cue?.kind !== 'word' || !cue.cue || (cue.cue.form !== 'past' && cue.cue.form !== 'participle')) continue;
      const next = items[at + 1];
      const byBefore = next?.kind === 'word' && next.normal === 'by' ? at + 1 : -1;
      const afterPart = items[part.item + 1];
      // said he was “glad” of it by Monday: saying is never so passive
      const isBeside = part.item - at <= 3 && cue.cue.infinitive !== 'say';
      const byAfter = isBeside && afterPart?.kind === 'word' && afterPart.normal === 'by' ? part.item + 1 : -1;
      const by = byBefore >= 0 ? byBefore : byAfter;
      if (by < 0) return null;
      const source = phraseStartingAt(items, by + 1, sentenceEnd(items, by + 1));
      if (!source) return null;
      const after = items[source.last + 1];
      const leadsOn =
        by === byAfter ||
        (after?.kind === 'word' && (after.normal === 'as' || after.normal === 'to')) ||
        source.last + 1 === part.item;
      return leadsOn ? { source, cue: cue.span } : null;
    }
    return null;
  },
};
