import { expect, it } from 'vitest';
import { signsOf } from './signs';

it.each([
  [' ', '', 'a space'],
  [', ', ',', 'a comma'],
  ['," ', ',"', 'a comma inside the marks'],
  ['” — ', '"-', 'a dash after a quotation'],
  [' -- ', '-', 'two hyphens for a dash'],
  ['-', '~', 'a hyphen in a compound'],
  [' (', '(', 'a bracket'],
  ['…? “', '.?"', 'an ellipsis and a question mark'],
])('reads %j as %j: %s', (gap, expected) => {
  expect(signsOf(`a${gap}b`, 1, 1 + gap.length)).toBe(expected);
});
