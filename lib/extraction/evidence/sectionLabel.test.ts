import { expect, it } from 'vitest';
import { isSectionLabel } from './sectionLabel';

it.each([
  ['a section', 'Islands', true],
  ['a section of two words', 'World News', true],
  ['a short sentence', 'A preventable crisis.', false],
  ['a letter set large', 'H', false],
])('%s: %j', (_, text, expected) => {
  expect(isSectionLabel(text)).toBe(expected);
});
