import type { Item, NarrationWord } from './scene';

/** Whether an item is a word of narration: any, this one, one of these, or one that fits the pattern. Words are in lower case. */
export const isWord = (
  item: Item | null | undefined,
  words?: string | ReadonlySet<string> | RegExp,
): item is NarrationWord => item?.kind === 'word' && (words === undefined || fits(item.normal, words));

function fits(word: string, words: string | ReadonlySet<string> | RegExp): boolean {
  if (typeof words === 'string') return word === words;
  return words instanceof RegExp ? words.test(word) : words.has(word);
}
