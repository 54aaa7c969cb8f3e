import { expect, test } from 'vitest';
import { sampleAnalysis, sampleText } from '../../tests/fixtures/sampleAnalysis';
import { summarize } from '../../lib/summary/summarize';
import { segmentAt, spanAt } from './stripPointer';

const { segments } = summarize(sampleText, sampleAnalysis);
const [first] = segments;

test.each([
  ['on it', 0, 0],
  ['within reach', -0.01, 0],
  ['out of reach', -0.05, null],
])('a pointer means the quotation: %s', (_, offset, id) => {
  expect(segmentAt(segments, (first?.from ?? 0) + offset, 0.02)?.passage.id ?? null).toBe(id);
});

test.each([
  [0, 'one'],
  [0.5, 'two'],
  [1, 'three'],
])('%d of the text is at a word', (at, word) => {
  const text = 'one two three';
  const { start, end } = spanAt(text, at);
  expect(text.slice(start, end)).toBe(word);
});
