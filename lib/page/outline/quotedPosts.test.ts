import { expect, it } from 'vitest';
import type { Mutable } from '../../analysis/text/mutable';
import { outlineBlock, outlineElement } from '../../../tests/fixtures/outlineParts';
import type { OutlineBlock } from './outline';
import { readQuotedPosts } from './quotedPosts';

/** Each line is a block, those after "> " of one post. */
function blocksOf(lines: readonly string[]): Mutable<OutlineBlock>[] {
  const body = outlineElement({ name: 'div', labels: 'story' });
  const post = outlineElement({ name: 'div', labels: 'twitter-tweet' });
  return lines.map((line) =>
    outlineBlock(line.replace(/^> /, ''), { element: line.startsWith('> ') ? post : body, readabilityShare: 0 }),
  );
}

const shown = ({ kind, text, source }: OutlineBlock): string =>
  `${kind === 'blockquote' ? '> ' : ''}${text}${source ? ` [${source.text}]` : ''}`;

const signed = '> — Ada Moss (@moss) May 3, 2026';

it.each([
  [
    'whose author is named above it',
    ['Ada Moss answered on Monday.', '> We sail.', '> At noon.', signed],
    ['Ada Moss answered on Monday.', '> We sail.', '> At noon. [— Ada Moss (@moss) May 3, 2026]'],
  ],
  [
    'whose author is named by the surname',
    ['Moss answered.', '> We sail.', signed],
    ['Moss answered.', '> We sail. [— Ada Moss (@moss) May 3, 2026]'],
  ],
  [
    'whose author is not named',
    ['Many were angry.', '> We sail.', signed],
    ['Many were angry.', 'We sail.', '— Ada Moss (@moss) May 3, 2026'],
  ],
  [
    'from which the text above it quotes',
    ['“We sail at noon whatever happens,” Moss wrote.', '> We sail at noon whatever happens.', signed],
    [
      '“We sail at noon whatever happens,” Moss wrote.',
      'We sail at noon whatever happens.',
      '— Ada Moss (@moss) May 3, 2026',
    ],
  ],
  ['without a signature', ['Moss answered.', '> We sail.', '> At noon.'], ['Moss answered.', 'We sail.', 'At noon.']],
  ['at the top of the page', ['> We sail.', signed], ['We sail.', '— Ada Moss (@moss) May 3, 2026']],
  ['a signed line of the text', ['Moss answered.', signed.slice(2)], ['Moss answered.', signed.slice(2)]],
])('a post %s', (_, lines, expected) => {
  const blocks = blocksOf(lines);
  readQuotedPosts(blocks);
  expect(blocks.map(shown)).toEqual(expected);
});
