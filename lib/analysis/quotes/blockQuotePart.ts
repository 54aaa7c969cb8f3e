import type { Block } from '../text/block';
import type { Span } from '../text/span';

/** — Name (@handle) June 16, 2019: the signature under an embedded post or a block quote. */
const signature = /\s*(?:^|\s)[—–][^—–]{1,120}$/u;

/** "— Ines Lee, 34", not "— and nobody came." */
const named = /^\s*[—–]\s*\p{Lu}[^.!?]*$/u;

/**
 * A block quote without marks of its own: all its words but a signature. It goes on with the one before it, unless that is signed.
 * Null when the block is something else.
 */
export function blockQuotePart(
  text: string,
  blocks: readonly Block[],
  index: number,
): { content: Span; continues: boolean } | null {
  const block = blocks[index];
  if (block?.kind !== 'blockquote') return null;
  const end = block.span.end - signatureOf(text, block).length;
  if (end <= block.span.start) return null;
  const before = blocks[index - 1];
  const continues = before?.kind === 'blockquote' && !named.test(signatureOf(text, before));
  return { content: { start: block.span.start, end }, continues };
}

const signatureOf = (text: string, { span }: Block): string =>
  signature.exec(text.slice(Math.max(span.start, span.end - 160), span.end))?.[0] ?? '';
