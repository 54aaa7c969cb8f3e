import { articles } from '../../lexicon/functionWords';
import { isTitleWord } from '../names/titleWord';
import type { Word, WordRange } from '../words/word';
import type { Candidate } from './candidates';

/*
 * Where the surname of somebody named in full is a mention of them, whatever its letters and the words around it look like.
 */

/** "pro-*Holm*": a name only when the text has it without the prefix too. */
export const isPrefixed = (words: readonly Word[], { first }: WordRange): boolean =>
  /\p{L}[-‑]$/u.test(words[first]?.gap ?? '');

/** "the *Holm* White House", "the *Holm* Administration", which are nobody’s names. */
export function isHeadOf(words: readonly Word[], { first, last }: WordRange): boolean {
  const [before, next, after] = [words[first - 1], words[last + 1], words[last + 2]];
  const continues = before?.isCapital && !before.wordClass.isFunctionWord && words[first]?.gap === ' ';
  if (next?.gap !== ' ' || continues || words[last]?.isPossessive) return false;
  return next.text === 'Administration' || (next.text === 'White' && after?.text === 'House');
}

/** "and *Church* left": one capitalised word inside a sentence that is no title, place or people, and has no article. */
export function isBareSurname(words: readonly Word[], { first, last, runFirst, runLast }: Candidate): boolean {
  const [before, word] = [words[first - 1], words[first]];
  if (!word || !before || first !== runFirst || last !== runLast) return false;
  const isOther = isTitleWord(word) || word.wordClass.isFunctionWord || /^(?:cty|dem|mo)|p/.test(word.wordClass.code);
  return word.line === 'prose' && word.gap === ' ' && !isOther && !word.isAllCapitals && !articles.has(before.key);
}
