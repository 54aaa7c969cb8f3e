import { expect, test } from 'vitest';
import { isSameSource } from './sameSource';

test.each([
  ['Ines Karras', 'Ines Karras', true, 'equal'],
  ['Karras', 'Ines Karras', true, 'a surname alone'],
  ['Mr Karras', 'Karras', true, 'an honorific'],
  ['Tom Karras', 'Ines Karras', false, 'another first name'],
  ['Ines', 'Ines Karras', false, 'a first name alone'],
  ['Ines K. Karras', 'Ines Karras', true, 'a middle initial'],
  ['Ines Karras (IND)', 'Ines Karras', true, 'brackets'],
  ['Karras, who farms nearby', 'Ines Karras', true, 'what follows a comma'],
  ['the farmer, Ines Karras', 'Ines Karras', true, 'an apposition'],
  ['Tom Karras Jr', 'Tom Karras Sr', false, 'father and son'],
  ['Tom Karras', 'Tom Karras Sr', true, 'a suffix that only one side gives'],
  ['The ministry', 'the ministry', true, 'case and article'],
  ['the ministry', 'a spokesman for the ministry', false, 'not the head'],
  ['a spokesman', 'a spokesman for the ministry', true, 'the head alone'],
  ['the ministry’s spokesman', 'a spokesman for the ministry', true, 'a possessive'],
  ['he', 'he', true, 'a pronoun is itself'],
  ['he', 'she', false, 'and no other'],
  ['the', 'the', true, 'nothing but empty words'],
  ['', '', false, 'nothing'],
])('%j is %j: %j (%s)', (a, b, expected) => {
  expect(isSameSource(a, b)).toBe(expected);
  expect(isSameSource(b, a)).toBe(expected);
});
