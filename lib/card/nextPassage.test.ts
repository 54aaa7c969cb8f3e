import { expect, test } from 'vitest';
import { sampleQuote } from '../../tests/fixtures/sampleAnalysis';
import { listPassages } from '../summary/passages';
import { nextPassage } from './nextPassage';

const text = '“A” … “B” … “C”';
const passages = listPassages({
  quotes: ['A', 'B', 'C'].map((content, id) => sampleQuote(text, id, content)),
  reports: [],
});
const [a, b, c] = passages;
const onScreen = { start: text.indexOf('…'), end: text.length };

test.each([
  ['from one to the next', a, null, 1, b],
  ['and back', b, null, -1, a],
  ['the last one stays', c, null, 1, c],
  ['the first one stays', a, null, -1, a],
  ['from nowhere, the first on screen', null, onScreen, 1, b],
  ['from nowhere back, the last above the screen', null, onScreen, -1, a],
  ['nothing on screen: from the top', null, null, 1, a],
  ['below the last one', null, { start: text.length, end: text.length + 1 }, 1, c],
] as const)('%s', (_, at, visible, step, expected) => {
  expect(nextPassage(passages, at ?? null, visible, step)).toBe(expected);
});

test('there may be none', () => {
  expect(nextPassage([], null, null, 1)).toBeNull();
});
