import { expect, it } from 'vitest';
import { splitWord } from './splitWord';

it.each([
  ["didn't", "did|n't"],
  ['won’t', 'wo|n’t'],
  ['cannot', 'can|not'],
  ["he's", "he|'s"],
  ['Lee’s', 'Lee|’s'],
  ["we'll", "we|'ll"],
  ["n't", "n't"],
  ['O’Hara', 'O’Hara'],
  ['well-known', 'well-known'],
])('%s is %s', (word, expected) => {
  expect(
    splitWord(word)
      .map(({ start, end }) => word.slice(start, end))
      .join('|'),
  ).toBe(expected);
});
