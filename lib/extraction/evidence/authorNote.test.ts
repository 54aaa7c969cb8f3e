import { expect, it } from 'vitest';
import { isAuthorNote } from './authorNote';

it.each([
  ['Ada Kovač is the Post’s reporter in Mirna.', true],
  ['Jo Park, a former mayor, lives by the river.', true],
  ['Ada Kovač schreibt über Brücken.', true],
  ['Ada Kovač said that the bridge would open.', false],
  ['Nessa Quill is the mayor of Mirna.', false],
])('%s %s', (text, expected) => {
  expect(isAuthorNote(text, 'Ada Kovač, Jo Park')).toBe(expected);
});
