import { expect, it } from 'vitest';
import { isDateShown } from './shownDate';

it.each([
  ['12 May 2026', true],
  ['May 12th, 2026', true],
  ['2026/05/12', true],
  ['12.5.2026', true],
  ['2026年5月12日', true],
  ['26 အောက်တိုဘာ 2018', true],
  ['May 2026', false],
  ['as many as 80 by 2022', false],
  ['12 boats', false],
])('%s: %s', (text, isShown) => expect(isDateShown(text)).toBe(isShown));
