import { expect, it } from 'vitest';
import type { OutlineBlock, OutlineElement } from '../page/outline/outline';
import { endsAtWall } from './wall';

const element: OutlineElement = {
  parent: null,
  name: 'p',
  labels: '',
  structureKey: '',
  role: '',
  itemprop: '',
  textLength: 0,
  linkLength: 0,
  pictures: 0,
};
const block = (text: string): OutlineBlock => ({
  text,
  kind: 'paragraph',
  element,
  runs: [],
  linkLength: 0,
  readabilityShare: 1,
  isComment: false,
  source: null,
});

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
  expect(endsAtWall([beginning, block(text)], [beginning])).toBe(expected);
});

it('is no wall before the text, nor after a long one', () => {
  const wall = block('Subscribe to continue reading');
  expect(endsAtWall([wall, beginning], [beginning])).toBe(false);
  const whole = Array.from({ length: 40 }, () => ({ ...beginning }));
  expect(endsAtWall([...whole, wall], whole)).toBe(false);
});
