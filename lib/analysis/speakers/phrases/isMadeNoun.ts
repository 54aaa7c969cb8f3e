import { articles, numberWords } from '../../lexicon/functionWords';
import { isWord } from '../scene/isWord';
import type { Item } from '../scene/scene';
import { isOrdinal } from './isOrdinal';
import { isPersonNoun } from './speakerNoun';

/** The *first*, a *second*, two *judges*: what the word before makes a noun, whatever it is by itself. */
export function isMadeNoun(items: readonly Item[], at: number): boolean {
  const [before, word] = [items[at - 1], items[at]];
  if (!isWord(word)) return false;
  return isWord(before, articles) ? isOrdinal(word.normal) : isWord(before, numberWords) && isPersonNoun(word.normal);
}
