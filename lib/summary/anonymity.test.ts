import { expect, test } from 'vitest';
import { wordsAt } from '../analysis/text/span';
import { anonymityReason } from './anonymity';

test.each([
  ['An official, who spoke on condition of anonymity, said so.', 'on condition of anonymity'],
  [
    'An aide asked not to be named because the talks are private.',
    'asked not to be named because the talks are private',
  ],
  ['Two officers not authorized to speak to the press said so.', 'not authorized to speak to the press'],
  ['A fisherman who did not want to see his name in print said so.', 'did not want to see his name in print'],
  ['She requested anonymity to speak freely; others did not.', 'requested anonymity to speak freely'],
  ['A spokesman said so on condition that the plan holds.', null],
  ['The anonymity of the web, he said, is gone.', null],
])('%s', (text, expected) => {
  const reason = anonymityReason(text, { start: 0, end: text.length });
  expect(reason && wordsAt(text, reason)).toBe(expected);
});
