import type { Mutable } from '../../analysis/text/mutable';
import { isCrossReference } from './crossReference';
import { aroundOf, type OutlineBlock } from './outline';

/** Characters: a shorter linked line is a headline. */
const least = 60;

const isSentence = (text: string): boolean => /\p{Ll}[.!?…][)\]"'”’»]*$/u.test(text);

/**
 * Counts the link of a paragraph as plain text where the whole paragraph is one link, from its first word to its full stop, and
 * both paragraphs beside it in the same element are not: it is a sentence of theirs with its source, and leads to no other story.
 */
export function readLinkedSentences(blocks: readonly Mutable<OutlineBlock>[]): void {
  for (const [i, block] of blocks.entries()) {
    if (block.linkLength < block.text.length || block.text.length < least) continue;
    if (block.kind !== 'paragraph' || !isSentence(block.text) || isCrossReference(block.text)) continue;
    if (![blocks[i - 1], blocks[i + 1]].every((beside) => beside !== undefined && isPlain(beside, block))) continue;
    for (const around of aroundOf(block.element)) around.linkLength -= block.linkLength;
    block.linkLength = 0;
  }
}

const isPlain = (beside: OutlineBlock, block: OutlineBlock): boolean =>
  beside.kind === 'paragraph' &&
  beside.element.structureKey === block.element.structureKey &&
  beside.element.parent === block.element.parent &&
  2 * beside.linkLength < beside.text.length;
