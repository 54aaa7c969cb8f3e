import type { Span } from './types';

/** What the page says about a stretch of text, beyond its characters. */
export type BlockKind = 'paragraph' | 'heading' | 'list-item' | 'blockquote';

/** A block of the article: a paragraph, a heading, a list item. Blocks do not overlap and are in text order. */
export interface Block {
  readonly span: Span;
  readonly kind: BlockKind;
}

/** The words of a span. */
export const wordsAt = (text: string, span: Span): string => text.slice(span.start, span.end);

/** Whether two spans share at least one character. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether `outer` holds all of `inner`. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** The span without white space at its ends. */
export function trimSpan(text: string, { start, end }: Span): Span {
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return { start, end };
}

/** The lines of a text that hold anything but white space, as blocks of kind `paragraph`. For texts that come without a page. */
export function splitBlocks(text: string): Block[] {
  return [...text.matchAll(/[^\n\r]+/g)]
    .filter(([line]) => /\S/.test(line))
    .map(({ index, 0: line }) => ({ span: { start: index, end: index + line.length }, kind: 'paragraph' as const }));
}
