import { expect, test } from 'vitest';
import { countLeading } from './countLeading';

test.each([
  [[], 0],
  [[1, 2, 3], 0],
  [[-2, -1, 0, 4], 2],
  [[-5, -4, -3], 3],
])('%j has so many below zero at its head: %i', (list, expected) => {
  expect(countLeading(list, (entry) => entry < 0)).toBe(expected);
});
