import { expect, test } from 'vitest';
import { minutesLeft, readingMinutes } from './readingTime';

test.each([
  [0, 1],
  [100, 1],
  [890, 4],
  [2380, 10],
])('%i words take %i minutes', (words, minutes) => {
  expect(readingMinutes(words)).toBe(minutes);
});

test.each([
  ['at the start', 0, 10],
  ['half way', 0.5, 5],
  ['with a quarter of a minute to go', 0.97, 1],
  ['near the end', 0.99, 0],
  ['beyond the end', 1.2, 0],
])('what is left %s', (_, place, minutes) => {
  expect(minutesLeft(2380, place)).toBe(minutes);
});
