import { expect, test } from 'vitest';
import { sampleAnalysis, sampleText, spanOfWords } from '../../tests/fixtures/sampleAnalysis';
import { listPassages } from '../../lib/summary/passages';
import { stripKeyTarget } from './stripKeys';

const passages = listPassages(sampleAnalysis);
const { start: atPainful } = spanOfWords(sampleText, 'painful');

test.each([
  ['right: the next quotation', 'ArrowRight', 'ltr', 2],
  ['up: the next quotation', 'ArrowUp', 'ltr', 2],
  ['left: the one before', 'ArrowLeft', 'ltr', 0],
  ['down: the one before', 'ArrowDown', 'ltr', 0],
  ['left where lines run from right to left: the next', 'ArrowLeft', 'rtl', 2],
  ['right where lines run from right to left: the one before', 'ArrowRight', 'rtl', 0],
] as const)('%s', (_, key, direction, id) => {
  expect(stripKeyTarget(key, atPainful, sampleText.length, passages, direction)?.passage?.id).toBe(id);
});

test.each([
  ['Home', 500, 0],
  ['End', 500, 999],
  ['PageUp', 500, 600],
  ['PageDown', 500, 400],
  ['PageDown', 30, 0],
  ['ArrowRight', 500, 600],
  ['ArrowLeft', 500, 400],
])('%s from %i in an article of 1000 characters without quotations', (key, position, start) => {
  expect(stripKeyTarget(key, position, 1000, [], 'ltr')).toEqual({ span: { start, end: start + 1 }, passage: null });
});

test.each(['a', 'Tab', 'Enter', ' '])('%j leads nowhere', (key) => {
  expect(stripKeyTarget(key, 0, 1000, passages, 'ltr')).toBeNull();
});
