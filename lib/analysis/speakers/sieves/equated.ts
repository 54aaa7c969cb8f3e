import { isThing } from '../phrases/phraseShape';
import { subjectOf } from '../phrases/subject';
import { sentenceEnd, startsSentence } from '../scene/sentence';
import type { Sieve } from './sieve';

/** The verb follows within so many items. */
const maxDistance = 16;

/** “…” is how Lee described it; “…” was what the mayor called it. */
export const equated: Sieve = {
  id: 'equated',
  find: ({ items }, part) => {
    if (!startsSentence(items, part)) return null;
    const [copula, how] = [items[part.item + 1], items[part.item + 2]];
    if (copula?.kind !== 'word' || !/^(?:is|was)$/.test(copula.normal)) return null;
    if (how?.kind !== 'word' || !/^(?:how|what)$/.test(how.normal)) return null;
    const end = Math.min(sentenceEnd(items, part.item + 1), part.item + maxDistance);
    for (let at = part.item + 4; at < end; at++) {
      const cue = items[at];
      if (cue?.kind !== 'word' || !cue.cue || cue.cue.form === 'gerund') continue;
      const source = subjectOf(items, at);
      return source && source.first === part.item + 3 && !isThing(items, source) ? { source, cue: cue.span } : null;
    }
    return null;
  },
};
