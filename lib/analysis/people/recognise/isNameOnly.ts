import { isTitleWord } from '../names/titleWord';
import type { Word, WordRange } from '../words/word';

/** Whether no word of a stretch is a title, or belongs to the name of a place, an organisation or a time. */
export const isNameOnly = (words: readonly Word[], { first, last }: WordRange): boolean =>
  words.slice(first, last + 1).every(isPartOfName);

/** The same for one word. */
export const isPartOfName = (word: Word): boolean =>
  !word.wordClass.isFunctionWord &&
  !word.wordClass.isOrganisationWord &&
  !word.wordClass.isPlaceWord &&
  !isTitleWord(word) &&
  (!word.isAllCapitals || word.text.length < 3) &&
  !/^(?:mo|dem|cty)/.test(word.wordClass.code);
