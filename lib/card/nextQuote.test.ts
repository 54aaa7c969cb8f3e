import { expect, test } from 'vitest';
import { sampleQuote } from '../../tests/fixtures/sampleAnalysis';
import { nextQuote } from './nextQuote';

const text = '“A” … “B” … “C”';
const [a, b, c] = ['A', 'B', 'C'].map((content, id) => sampleQuote(text, id, content));
const quotes = [a, b, c].filter((quote) => quote !== undefined);
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
] as const)('%s', (_, at, place, step, expected) => {
  expect(nextQuote(quotes, at ?? null, place, step)).toBe(expected);
});

test('there may be none', () => {
  expect(nextQuote([], null, null, 1)).toBeNull();
});
