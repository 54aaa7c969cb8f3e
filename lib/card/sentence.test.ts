import { expect, test } from 'vitest';
import { splitBlocks, wordsAt } from '../analysis/text';
import { spanOf } from '../summary/sample';
import { sentenceAround } from './sentence';

test.each([
  ['the middle of three', 'It rained. Ann Lee came. It stopped.', 'Ann Lee', 'Ann Lee came. '],
  ['a title before the name', 'It rained. Dr. Lee, a doctor, came. He left.', 'Lee', 'Dr. Lee, a doctor, came. '],
  ['an initial', 'The mayor is J. Lee of Ely. It rained.', 'Lee', 'The mayor is J. Lee of Ely. '],
  ['the last one', 'It rained. So said Mr. Lee.', 'Lee', 'So said Mr. Lee.'],
  ['the second paragraph', 'It rained.\n\nLee came. She left.', 'Lee', 'Lee came. '],
])('%s', (_, text, words, expected) => {
  const sentence = sentenceAround(text, splitBlocks(text), spanOf(text, words));
  expect(sentence && wordsAt(text, sentence)).toBe(expected);
});

test('outside all blocks there is none', () => {
  expect(sentenceAround('Lee came.', [], { start: 0, end: 3 })).toBeNull();
});
