import { expect, it } from 'vitest';
import { isSignature } from './signature';

it.each([
  ['a byline and a date', 'By Nessa Quillfeather · 12 March 2026', null, true],
  ['two names', 'By Ada Kovač and Jo Park', null, true],
  ['the known author’s name alone', 'Ada Kovač', 'Ada Kovač, Jo Park', true],
  ['a date before the name', 'Do 25.04.24 | 14:07 Uhr | Von Ada Kovač', 'Ada Kovač', true],
  ['an entry of a live blog', '21 mins ago11:48 Jo Park', 'Jo Park', true],
  ['an address', 'ada.kovac@post.example (END)', null, true],
  ['an agency', 'mit dpa', null, true],
  ['the author in capitals', 'Mittwoch, 13.05.2026 von ADA KOVAČ', 'Ada Kovač', true],
  ['an agency that is the author', 'Agencia EFE 13.05.2026', 'Agencia EFE', true],
  ['who has written it', 'Written by Jo Park on May 13, 2026', null, true],
  ['the time of day', 'By Jo Park | Posted Feb. 27, 2014, 5:17 p.m.', null, true],
  ['a sentence that begins like a byline', 'By Monday Mirna Town had no water.', null, false],
  ['a sentence about the author', 'Ada Kovač says no', 'Ada Kovač', false],
  ['a sentence with an address', 'Write to ada@post.example by Friday.', null, false],
  ['a month', 'May', null, false],
])('%s: %j', (_, text, byline, expected) => {
  expect(isSignature(text, byline)).toBe(expected);
});
