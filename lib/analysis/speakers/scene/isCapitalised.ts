import type { Word } from './scene';

export const isCapitalised = (word: Word): boolean => /^[^\p{L}]*\p{Lu}/u.test(word.token.text);
