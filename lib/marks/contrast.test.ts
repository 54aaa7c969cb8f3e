import { expect, test } from 'vitest';
import { contrast, mix, withContrast, type Rgb } from './contrast';

const black: Rgb = [0, 0, 0];
const white: Rgb = [255, 255, 255];

test.each([
  ['black on white', black, white, 21],
  ['a colour on itself', [10, 20, 30], [10, 20, 30], 1],
  ['WCAG’s grey that just passes on white', [118, 118, 118], white, 4.54],
] as const)('contrast of %s', (_, a, b, expected) => {
  expect(contrast(a, b)).toBeCloseTo(expected, 2);
});

test('mix goes from the one colour to the other', () => {
  expect([mix(black, white, 0), mix(black, white, 0.5), mix(black, white, 1)]).toEqual([black, [128, 128, 128], white]);
});

test.each([
  ['yellow on white', [255, 220, 0], white],
  ['navy on black', [0, 0, 90], black],
  ['grey on middle grey', [128, 128, 128], [120, 120, 120]],
] as const)('%s is moved until it can be seen', (_, colour, background) => {
  expect(contrast(withContrast(colour, background, 3), background)).toBeGreaterThanOrEqual(3);
});

test('a colour that can be seen stays as it is', () => {
  expect(withContrast([0, 114, 178], white, 3)).toEqual([0, 114, 178]);
});
