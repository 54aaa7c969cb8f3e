import { expect, test } from 'vitest';
import { stepsOf } from '../../../tests/fixtures/stepsOf';
import { findDescriptions } from './descriptions';

/** Each description as it is written, with how it opens. */
function descriptionsIn(text: string): string[] {
  const { words } = stepsOf(text).named;
  return findDescriptions(words, () => false).map(
    ({ first, last, opening }) =>
      `${words
        .slice(first, last + 1)
        .map((word) => word.text)
        .join(' ')} (${opening})`,
  );
}

test.each([
  { point: 'brings somebody in', text: 'A young mother of two waited.', found: ['A young mother (new)'] },
  { point: 'takes somebody up', text: 'The driver of the bus waited.', found: ['The driver (known)'] },
  { point: 'says whose', text: 'Her brother waited.', found: ['Her brother (owned)'] },
  { point: 'several', text: 'The drivers waited.', found: [] },
  { point: 'a thing', text: 'The long red bus waited.', found: [] },
  { point: 'part of another noun', text: 'The driver shortage hurt.', found: [] },
])('$point', ({ text, found }) => expect(descriptionsIn(text)).toEqual(found));
