import { isCapitalised } from './nounPhrase';
import type { Sieve } from './sieve';
import { invertedSubject, sentenceStart, subjectOf } from './subject';

/** Lee said: "…"; Lee told reporters that "…"; Lee, who …, called it "…": the nearest cue before the quotation in its sentence. */
export const beforeQuote: Sieve = {
  id: 'named-before',
  find: (scene, part) => {
    const { items } = scene;
    const limit = sentenceStart(items, part.item);
    for (let at = part.item - 1; at >= limit; at--) {
      const item = items[at];
      if (item?.kind !== 'word' || !item.cue || isCapitalised(item)) continue;
      if (item.cue.form === 'participle') continue;
      const previous = items[at - 1];
      const followsQuote = previous?.kind === 'quote';
      const source = (followsQuote && item.cue.form !== 'gerund' ? invertedSubject(items, at) : null) ?? subjectOf(items, at);
      if (source) return { source, cue: item.span };
    }
    return null;
  },
};
