import { expect, it } from 'vitest';
import { outlineBlock, outlineElement } from '../../../tests/fixtures/outlineParts';
import type { OutlineBlock } from '../../page/outline/outline';
import { pullQuotes } from './pullQuotes';

const never = { isDue: () => false, rest: () => Promise.resolve() };

const blockOf = (text: string, labels = ''): OutlineBlock =>
  outlineBlock(text, { element: outlineElement({ labels, textLength: text.length }) });

it.each([
  ['a sentence that stands in the text', 'The gulls will have had their share.', true],
  ['two, between which the text says whose they are', '“We never asked the gulls. They came with the boats.”', true],
  ['a sentence that stands there, and one that does not', 'We never asked the gulls. Nobody else did.', false],
  ['words that stand there by chance', 'Asked the gulls.', false],
])('%s', async (_, words, expected) => {
  const text = blockOf(
    '“We never asked the gulls,” said Nils Aker. “They came with the boats.” By noon the gulls will have had their share.',
  );
  const apart = blockOf(words, 'quote-box');
  expect((await pullQuotes([text, apart], never)).has(apart)).toBe(expected);
});
