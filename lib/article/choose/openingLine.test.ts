import { expect, it } from 'vitest';
import { isOpeningLine } from './openingLine';

it.each([
  ['a byline and a date', 'By Nessa Quillfeather · 12 March 2026', null, true],
  ['two names', 'By Ada Kovač and Jo Park', null, true],
  ['the known author’s name alone', 'Ada Kovač', 'Ada Kovač, Jo Park', true],
  ['a date before the name', 'Do 25.04.24 | 14:07 Uhr | Von Ada Kovač', 'Ada Kovač', true],
  ['a section', 'Islands', null, true],
  ['a section of two words', 'World News', null, true],
  ['a short sentence', 'A preventable crisis.', null, false],
  ['a sentence that begins like a byline', 'By Monday Mirna Town had no water.', null, false],
  ['a sentence about the author', 'Ada Kovač says no', 'Ada Kovač', false],
  ['a letter set large', 'H', null, false],
])('%s: %j', (_, text, byline, expected) => {
  expect(isOpeningLine(text, byline)).toBe(expected);
});
