const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;

/** The words of a text, lower case, without punctuation. In scripts that set no spaces each character counts as a word. */
export function wordsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return unspaced.test(text) ? words.flatMap((word) => (unspaced.test(word) ? [...word] : [word])) : words;
}

/** Each so many words in a row, to compare texts by. */
export const runsOf = (words: readonly string[], length: number): string[] =>
  words.slice(0, Math.max(0, words.length - length + 1)).map((_, i) => words.slice(i, i + length).join(' '));

/** The letters and figures alone, lower case, to compare texts by. */
export const squeezed = (text: string): string => wordsOf(text).join('');

/** How much of `words` is in `others`, 0 to 1; 0 when there are no words. */
export function shareOf(words: readonly string[], others: readonly string[]): number {
  if (words.length === 0) return 0;
  const known = new Set(others);
  return words.filter((word) => known.has(word)).length / words.length;
}
