import { expect, it } from 'vitest';
import { outlineBlock as block } from '../../tests/fixtures/outlineParts';
import { isOnlyBeginning } from './wall';

const beginning = block(
  'The old bridge over the Mirna will open again in May, the mayor said on Tuesday, after two years.',
);

it.each([
  ['an offer to read on', 'Subscribe to continue reading', true],
  ['an article for some', 'This article is exclusive to Mirna+ subscribers', true],
  ['the same in German', 'Jetzt weiterlesen mit einem Probeabo', true],
  ['a newsletter', 'Sign up for our daily newsletter', false],
  ['the comments', 'Please log in to leave a comment.', false],
])('%s after the text: %j', (_, text, expected) => {
  expect(isOnlyBeginning(false, [beginning, block(text)], [beginning])).toBe(expected);
});

it('is no wall before the text, nor after a long one', () => {
  const wall = block('Subscribe to continue reading');
  expect(isOnlyBeginning(false, [wall, beginning], [beginning])).toBe(false);
  const whole = Array.from({ length: 40 }, () => ({ ...beginning }));
  expect(isOnlyBeginning(false, [...whole, wall], whole)).toBe(false);
});

it('is the beginning of an article for subscribers, unless it is long', () => {
  expect(isOnlyBeginning(true, [beginning], [beginning])).toBe(true);
  const whole = Array.from({ length: 40 }, () => ({ ...beginning }));
  expect(isOnlyBeginning(true, whole, whole)).toBe(false);
});
