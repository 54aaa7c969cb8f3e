import { nameAfter } from '../phrases/nameAfter';
import { phraseStartingAt } from '../phrases/phraseStartingAt';
import { isPunctuation } from '../scene/isPunctuation';
import { isWord } from '../scene/isWord';
import { sentenceEnd, sentenceStart } from '../scene/sentence';
import type { Item } from '../scene/scene';
import type { Finding, SpeakerRule } from './rule';

/** In the words of the prosecutor, Ann Lee, "…"; a "…," in the words of Ann Lee. */
export const inTheWordsOf: SpeakerRule = {
  id: 'inTheWordsOf',
  judge: (scene, part) => {
    const { items } = scene;
    const after = wordsAfter(items, part.item);
    if (after) return after;
    const limit = sentenceStart(items, part.item);
    for (let at = part.item - 2; at > limit; at--) {
      const [noun, of] = [items[at - 1], items[at]];
      if (of?.kind !== 'word' || noun?.kind !== 'word') continue;
      if (of.normal !== 'of' || noun.normal !== 'words') continue;
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

/** “…,” *in the words of* Lee */
function wordsAfter(items: readonly Item[], quote: number): Finding | null {
  const comma = items[quote + 1];
  const at = isPunctuation(comma, ',') ? quote + 2 : quote + 1;
  const [noun, of] = [items[at + 2], items[at + 3]];
  if (!isWord(items[at], 'in') || !isWord(items[at + 1], 'the') || !isWord(noun, 'words') || !isWord(of, 'of'))
    return null;
  const end = sentenceEnd(items, at);
  const source = phraseStartingAt(items, at + 4, end);
  return source ? { source: nameAfter(items, source, end), cue: noun.span } : null;
}
