import type { Word } from '../words/word';

/** Whether a word is a byname of whoever is named before it: "knew Anna Holm as “*Sparks*”", "Anna Holm, “*Sparks*” to her friends". */
export function isByname(words: readonly Word[], first: number): boolean {
  const [before, name, after] = [words[first - 1], words[first], words[first + 1]];
  if (!/[“"‘]$/.test(name?.gap ?? '') || !/^[,.]?[”"’]/.test(after?.gap ?? '')) return false;
  if (before?.key === 'as') return words[first - 2]?.isCapital === true;
  return name?.gap.startsWith(', ') === true && after?.key === 'to';
}
