import { isProse, isSentence, linkShareOf } from '../page/outline/prose';
import type { OutlineBlock } from '../page/outline/outline';

/** So many short lines in quotation marks are a conversation: a list has no marks. */
const leastSpoken = 10;

/** The paragraphs, and the turns of a conversation, which are as short as a list's lines. */
export function runningText(blocks: readonly OutlineBlock[]): OutlineBlock[] {
  const spoken = blocks.filter(
    (block) =>
      block.kind === 'paragraph' &&
      isSentence(block.text) &&
      /["“„«‘]\p{L}/u.test(block.text) &&
      linkShareOf(block) < 0.5,
  );
  const turns = new Set(spoken.length >= leastSpoken ? spoken : []);
  return blocks.filter((block) => isProse(block) || turns.has(block));
}
