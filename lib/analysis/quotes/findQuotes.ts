import type { Block } from '../text';
import type { Quote } from '../types';

/** A quotation before anybody is found to have said it. */
export type FoundQuote = Pick<Quote, 'kind' | 'content'>;

/** PLACEHOLDER (being written): the quotations of a text in text order. */
export function findQuotes(text: string, blocks: readonly Block[]): FoundQuote[] {
  return blocks.flatMap((block) =>
    [...text.slice(block.span.start, block.span.end).matchAll(/“([^”]+)”|"([^"]+)"/g)].map((match) => {
      const start = block.span.start + match.index + 1;
      const end = start + match[0].length - 2;
      return { kind: match[0].split(' ').length > 6 ? ('statement' as const) : ('fragment' as const), content: [{ start, end }] };
    }),
  );
}
