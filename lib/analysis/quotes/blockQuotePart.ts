import type { Block } from '../text/block';
import type { Span } from '../text/span';

/** — Name (@handle) June 16, 2019: the signature under an embedded post or a block quote. */
const signature = /\s*(?:^|\s)[—–][^—–]{1,120}$/u;

/** A block quote without marks of its own: all its words but a signature. Null when the block is something else. */
export function blockQuotePart(
  text: string,
  blocks: readonly Block[],
  index: number,
): { content: Span; continues: boolean } | null {
  const block = blocks[index];
  if (block?.kind !== 'blockquote') return null;
  const words = text.slice(block.span.start, block.span.end);
  const end = block.span.end - (signature.exec(words.slice(-160))?.[0].length ?? 0);
  if (end <= block.span.start) return null;
  return { content: { start: block.span.start, end }, continues: blocks[index - 1]?.kind === 'blockquote' };
}
