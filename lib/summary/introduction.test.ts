import { expect, test } from 'vitest';
import { splitBlocks } from '../analysis/text/block';
import { wordsAt } from '../analysis/text/span';
import { sampleAnalysis, sampleArticle, sampleText, spanOfWords } from '../../tests/fixtures/sampleAnalysis';
import { introduction, sentenceAround } from './introduction';

test.each([
  ['the middle of three', 'It rained. Ann Lee came. It stopped.', 'Ann Lee', 'Ann Lee came. '],
  ['a title before the name', 'It rained. Dr. Lee, a doctor, came. He left.', 'Lee', 'Dr. Lee, a doctor, came. '],
  ['an initial', 'The mayor is J. Lee of Ely. It rained.', 'Lee', 'The mayor is J. Lee of Ely. '],
  ['the last one', 'It rained. So said Mr. Lee.', 'Lee', 'So said Mr. Lee.'],
  ['the second paragraph', 'It rained.\n\nLee came. She left.', 'Lee', 'Lee came. '],
])('%s', (_, text, words, expected) => {
  const sentence = sentenceAround(text, splitBlocks(text), spanOfWords(text, words));
  expect(sentence && wordsAt(text, sentence)).toBe(expected);
});

test('outside all blocks there is none', () => {
  expect(sentenceAround('Lee came.', [], { start: 0, end: 3 })).toBeNull();
});

test('a person is introduced by the sentence that names them first', () => {
  const introduced = sampleAnalysis.people.map(({ mentions }) => introduction(sampleArticle, mentions));
  expect(introduced.map((sentence) => sentence && wordsAt(sampleText, sentence).trim())).toEqual([
    'The bridge stays closed, Mayor Lena Ortiz said.',
    'Tom Reed, who runs the ferry, is busy.',
  ]);
  expect(introduction(sampleArticle, [])).toBeNull();
});
