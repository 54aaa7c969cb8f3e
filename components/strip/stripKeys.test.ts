import { expect, test } from 'vitest';
import { sampleAnalysis, sampleText, spanOfWords } from '../../tests/fixtures/sampleAnalysis';
import { listPassages } from '../../lib/summary/passages';
import { stripKeyTarget } from './stripKeys';

const passages = listPassages(sampleAnalysis);
const { start: atPainful } = spanOfWords(sampleText, 'painful');

test.each([
  ['right: the next quotation', 'ArrowRight', false, 2],
  ['up: the next quotation', 'ArrowUp', false, 2],
  ['left: the one before', 'ArrowLeft', false, 0],
  ['down: the one before', 'ArrowDown', false, 0],
  ['left where lines run from right to left: the next', 'ArrowLeft', true, 2],
  ['right where lines run from right to left: the one before', 'ArrowRight', true, 0],
] as const)('%s', (_, key, isRightToLeft, id) => {
  expect(stripKeyTarget(key, atPainful, sampleText.length, passages, isRightToLeft)?.passage?.id).toBe(id);
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
  expect(stripKeyTarget(key, position, 1000, [], false)).toEqual({ span: { start, end: start + 1 }, passage: null });
});

test.each(['a', 'Tab', 'Enter', ' '])('%j leads nowhere', (key) => {
  expect(stripKeyTarget(key, 0, 1000, passages, false)).toBeNull();
});
