import type { Block } from '../text';
import type { Quote } from '../types';
import { guessKind } from './guessKind';
import { joinParts } from './joinParts';
import { markedParts } from './markedParts';

/** A quotation before anybody is found to have said it. */
export type FoundQuote = Pick<Quote, 'kind' | 'content'>;

/**
 * The quotations of a text in text order: in any common marks, in block quotes, and in paragraphs that a colon announces.
 * `blocks` are in text order. Linear in the length of the text; never throws.
 *
 * 1. pair the marks of each block, 2. follow quotations over several paragraphs,
 * 3. add block quotes and announced paragraphs, 4. join what only narration interrupts, 5. tell the kinds apart.
 */
export function findQuotes(text: string, blocks: readonly Block[]): FoundQuote[] {
  return joinParts(text, markedParts(text, blocks)).map((content) => ({ kind: guessKind(text, content), content }));
}
