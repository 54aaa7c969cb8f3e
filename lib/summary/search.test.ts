import { expect, test } from 'vitest';
import { isFound } from './search';

test.each([
  ['Bélanger', 'belanger', true],
  ['it’s real', "it's", true],
  ['who is in charge of the money', 'money who', true],
  ['who is in charge of the money', 'money why', false],
  ['anything', '', true],
])('%s / %s', (text, query, found) => {
  expect(isFound(text, query)).toBe(found);
});
