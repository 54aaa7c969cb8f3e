import { isCounting } from '../../lexicon/functionWords';
import { endsHead } from '../phrases/headOf';
import type { NarrationWord } from '../scene/scene';

/** The part before the first preposition: *a spokesman* for the port; but of a number of people those: hundreds of *protesters*. */
export function headChunk(words: readonly NarrationWord[]): NarrationWord[] {
  const of = words.findIndex((word) => word.normal === 'of');
  if (of > 0 && of < words.length - 1 && isCounting(words[of - 1]?.normal ?? '')) return headChunk(words.slice(of + 1));
  const cut = words.findIndex((word, i) => i > 0 && endsHead(word, words.slice(i + 1)));
  return words.slice(0, cut < 0 ? words.length : cut);
}
