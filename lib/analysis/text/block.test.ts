import { expect, test } from 'vitest';
import { splitBlocks } from './block';
import { wordsAt } from './span';

test.each([
  ['lines', 'One.\nTwo.\r\n\r\nThree.', ['One.', 'Two.', 'Three.']],
  ['lines of white space', ' \n\t\nOne. \n', ['One. ']],
  ['no text', '', []],
  // Such a line was once read again from each of its characters: minutes.
  ['a long line of nothing', ' '.repeat(1_000_000), []],
  ['a long line that ends in a word', `${' '.repeat(1_000_000)}a`, [`${' '.repeat(1_000_000)}a`]],
])('the blocks of a text: %s', (_, text, blocks) => {
  expect(splitBlocks(text).map(({ span }) => wordsAt(text, span))).toEqual(blocks);
});
