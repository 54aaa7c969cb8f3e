import type { Word } from './word';

const shortTextWords = 150;

/** Whether a text is so short that it must be part of a longer one, or a table, where people may go by their surnames alone. */
export const isExcerpt = (words: readonly Word[]): boolean => words.length < shortTextWords;
