import { namedPhraseAt } from '../phrases/namedPhraseAt';
import { isPunctuation } from '../scene/isPunctuation';
import { isWord } from '../scene/isWord';
import { sentenceEnd, sentenceStart } from '../scene/sentence';
import type { Item } from '../scene/scene';
import type { Finding, SpeakerRule } from './rule';

/** In the words of the prosecutor, Ann Lee, "…"; a "…," in the words of Ann Lee. */
export const inTheWordsOf: SpeakerRule = {
  id: 'inTheWordsOf',
  judge: ({ items }, part) => {
    const after = isPunctuation(items[part.item + 1], ',') ? part.item + 2 : part.item + 1;
    if (isWord(items[after], 'in') && isWord(items[after + 1], 'the') && isWordsOf(items, after + 2))
      return givenBy(items, after + 2, sentenceEnd(items, after));
    const limit = sentenceStart(items, part.item);
    for (let noun = part.item - 3; noun >= limit; noun--)
      if (isWordsOf(items, noun)) return givenBy(items, noun, part.item);
    return null;
  },
};

const isWordsOf = (items: readonly Item[], noun: number): boolean =>
  isWord(items[noun], 'words') && isWord(items[noun + 1], 'of');

function givenBy(items: readonly Item[], noun: number, end: number): Finding | null {
  const source = namedPhraseAt(items, noun + 2, end);
  return source && { source, cue: items[noun]?.span ?? null };
}
