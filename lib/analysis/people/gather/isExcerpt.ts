import type { Word } from '../words/word';

const shortTextWords = 150;

/** Whether a text is so short that it is a piece of a longer one, or a table: there a surname may well stand alone. */
export const isExcerpt = (words: readonly Word[]): boolean => words.length < shortTextWords;
