import type { NarrationWord } from './scene';

export const isCapitalised = (word: NarrationWord): boolean => /^[^\p{L}]*\p{Lu}/u.test(word.token.text);
