import type { Span } from './span';

/** What the page says about a stretch of text, beyond its characters. */
export type BlockKind = 'paragraph' | 'heading' | 'list-item' | 'blockquote';

/** A block of the article: a paragraph, a heading, a list item. Blocks do not overlap and are in text order. */
export interface Block {
  readonly span: Span;
  readonly kind: BlockKind;
}

/** The non-blank lines of a text as blocks of kind `paragraph`. For texts that do not come from a page. */
export function splitBlocks(text: string): Block[] {
  return [...text.matchAll(/[^\n\r]+/g)]
    .filter(([line]) => /\S/.test(line))
    .map(({ index, 0: line }) => ({ span: { start: index, end: index + line.length }, kind: 'paragraph' as const }));
}
