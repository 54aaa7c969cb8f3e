import { expect, test } from 'vitest';
import { plural } from './plural';

test.each([
  [0, '0 words'],
  [1, '1 word'],
  [2, '2 words'],
  [12_345, '12,345 words'],
])('the form for %d', (n, expected) => {
  expect(plural('units.words', n)).toBe(expected);
});
