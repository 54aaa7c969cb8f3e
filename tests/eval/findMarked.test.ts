import { expect, test } from 'vitest';
import { findMarked } from './findMarked';

test.each<[string, string, number, number | null, string]>([
  ['No, she said “No.”', 'No.', 0, 14, 'the words in marks, not the same words before'],
  ['“So,” he said. “So,” she said.', 'So,', 4, 16, 'from a position on'],
  ['“It goes on\n\n“and ends.”', 'It goes on', 0, 1, 'the mark that a paragraph’s end leaves out'],
  ['“so much water.”', 'so much water', 0, 1, 'a stop that the gold leaves out'],
  ['so much water', 'so much water', 0, null, 'no marks'],
  ['“so”', '', 0, null, 'no words'],
  ['“so much water”', 'so much', 0, null, 'words that go on'],
])('%s: %j from %j is at %j (%s)', (text, words, from, expected) => {
  expect(findMarked(text, words, from)?.start ?? null).toBe(expected);
});
