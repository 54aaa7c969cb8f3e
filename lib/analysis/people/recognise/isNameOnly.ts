import { isRoleHead } from '../names/isRoleHead';
import { isTitleWord } from '../names/titleWord';
import type { Word, WordRange } from '../words/word';

/**
 * Whether no word of a stretch is a title, or belongs to the name of a place, an organisation or a time, and it does not begin with
 * a role: "Principal Anna Holm".
 */
export const isNameOnly = (words: readonly Word[], { first, last }: WordRange): boolean =>
  words.slice(first, last + 1).every(isPartOfName) && !(last > first && words.slice(first, first + 1).some(isOnlyRole));

const isOnlyRole = (word: Word): boolean =>
  !word.wordClass.isFirstName && !word.wordClass.isSurname && isRoleHead(word);

/** The same for one word. */
export const isPartOfName = (word: Word): boolean =>
  !word.wordClass.isFunctionWord &&
  !word.wordClass.isOrganisationWord &&
  !word.wordClass.isPlaceWord &&
  !isTitleWord(word) &&
  (!word.isAllCapitals || word.text.length < 3) &&
  !/^(?:mo|dem|cty)/.test(word.wordClass.code);
