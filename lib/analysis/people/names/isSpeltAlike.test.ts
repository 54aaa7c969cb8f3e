import { expect, test } from 'vitest';
import { isSpeltAlike } from './isSpeltAlike';

test.each([
  ['brian', 'bryan', true],
  ['carla', 'karla', true],
  ['stephen', 'steven', true],
  ['sara', 'sarah', true],
  ['john', 'jon', false],
  ['mueller', 'muller', true],
  ['phillip', 'philip', true],
  ['alan', 'allan', true],
  ['mary', 'marie', false],
  ['joan', 'joanne', false],
  ['martin', 'marvin', false],
  ['dana', 'diana', false],
  ['cecile', 'kekile', false],
])('%s, %s: %s', (a, b, alike) => expect(isSpeltAlike(a, b)).toBe(alike));
