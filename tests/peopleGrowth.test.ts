import { expect, test } from 'vitest';
import { analyze } from '../lib/analysis/analyze';
import { leastCost } from './leastCost';

/** The digits of a number as letters: another word for every number. */
const lettersOf = (number: number): string =>
  [...String(number)].map((digit) => 'abcdefghij'.charAt(Number(digit))).join('');

test.each<[point: string, part: (i: number) => string]>([
  ['capitals in one line', () => 'Kellerman Ashby '],
  ['other capitals every time', (i) => `Ab${lettersOf(i)} `],
  ['other people every time', (i) => `Martha Ab${lettersOf(i)} said no. He left. `],
  ['brackets never closed', () => 'Kellerman (Ashby '],
  ['lone surrogates', () => '\ud800'],
  ['pronouns without an end', () => 'Martha Kellerman he she '],
])('finding people stays in proportion to the text: %s', (_point, part) => {
  const cost = (length: number) => {
    const text = Array.from({ length }, (_, i) => part(i))
      .join('')
      .slice(0, length);
    return leastCost(() => analyze(text));
  };
  // Work that grows with the square would cost 64 times as much.
  expect(cost(16_000)).toBeLessThan(32 * cost(2_000));
});
