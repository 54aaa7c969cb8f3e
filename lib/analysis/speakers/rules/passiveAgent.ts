import { afterAside } from '../phrases/afterAside';
import { phraseStartingAt } from '../phrases/phraseStartingAt';
import { isWord } from '../scene/isWord';
import { sentenceEnd, sentenceStart } from '../scene/sentence';
import type { SpeakerRule } from './rule';

/** The cue stands no further before the quotation than this many items. */
const maxDistance = 20;

/** described by Lee as "…"; was branded "…" by the ministry. */
export const passiveAgent: SpeakerRule = {
  id: 'passiveAgent',
  judge: (scene, part) => {
    const { items } = scene;
    const limit = sentenceStart(items, part.item);
    for (let at = part.item - 1; at >= limit && part.item - at <= maxDistance; at--) {
      const cue = items[at];
      if (cue?.kind !== 'word' || !cue.cue || (cue.cue.form !== 'past' && cue.cue.form !== 'participle')) continue;
      const preposition = items[at + 1];
      const byBefore = isWord(preposition, 'by') ? at + 1 : -1;
      const afterPart = items[part.item + 1];
      // said he was “glad” of it by Monday: saying is never so passive
      const isBeside = part.item - at <= 3 && cue.cue.infinitive !== 'say';
      const byAfter = isBeside && isWord(afterPart, 'by') ? part.item + 1 : -1;
      const by = byBefore >= 0 ? byBefore : byAfter;
      if (by < 0) return null;
      const source = phraseStartingAt(items, by + 1, sentenceEnd(items, by + 1));
      if (!source) return null;
      const after = items[afterAside(items, source.last + 1, part.item)];
      const leadsOn = by === byAfter || isWord(after, /^(?:as|not|of|that|to)$/);
      return leadsOn ? { source, cue: cue.span } : null;
    }
    return null;
  },
};
