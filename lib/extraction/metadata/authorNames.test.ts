import { expect, it } from 'vitest';
import { authorNames } from './authorNames';

it.each([
  ['By Anna Muller', ['Anna Muller']],
  ['By Anna Muller, Updated 3 hours ago', ['Anna Muller']],
  ['By Anna Muller and JO PARK, Political Editor', ['Anna Muller', 'Jo Park']],
  ['Von Laura Eßlinger und Jan Meyer', ['Laura Eßlinger', 'Jan Meyer']],
  ['Story by Ada Kovač | The Mirna Post', ['Ada Kovač']],
  ['Ada Kovač, 12 May 2026', ['Ada Kovač']],
  ['Text: Ada Kovač', ['Ada Kovač']],
  ['Ada Kovač on Monday, March 4, 2026', ['Ada Kovač']],
  ['Theresa May', ['Theresa May']],
  ['ByJo Park', ['Jo Park']],
  ['About Jo Park', ['Jo Park']],
  ['作者：柯娃', ['柯娃']],
  ['L’auteur', []],
  ['Redaktion: Ada Kovač, Jo Park', ['Ada Kovač', 'Jo Park']],
  ['https://example.org/ada', []],
  ['@ada', []],
  ['admin', []],
  ['', []],
])('finds the names in %j', (byline, names) => {
  expect(authorNames(byline)).toEqual(names);
});
