import { nameAfter } from '../phrases/nameAfter';
import { phraseStartingAt } from '../phrases/phraseStartingAt';
import { sentenceStart } from '../scene/sentence';
import type { SpeakerRule } from './rule';

/** In the words of the prosecutor, Ann Lee, "…"; to quote Ann Lee, "…". */
export const inTheWordsOf: SpeakerRule = {
  id: 'inTheWordsOf',
  judge: (scene, part) => {
    const { items } = scene;
    const limit = sentenceStart(items, part.item);
    for (let at = part.item - 2; at > limit; at--) {
      const [noun, of] = [items[at - 1], items[at]];
      if (of?.kind !== 'word' || noun?.kind !== 'word') continue;
      const isWordsOf = of.normal === 'of' && noun.normal === 'words';
      const isToQuote = of.normal === 'quote' && noun.normal === 'to';
      if (!isWordsOf && !isToQuote) continue;
      const source = phraseStartingAt(items, at + 1, part.item);
      return (
        source && {
          source: nameAfter(items, source, part.item),
          cue: { start: noun.span.start, end: of.span.end },
        }
      );
    }
    return null;
  },
};
