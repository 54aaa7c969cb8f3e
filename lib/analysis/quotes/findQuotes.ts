import type { Block } from '../text/block';
import type { Quote } from '../result/analysis';
import { classifyByLength } from './classifyByLength';
import { joinParts } from './joinParts';
import { quoteParts, type QuotePart } from './quoteParts';

/** A quotation before its attribution. */
export type FoundQuote = Pick<Quote, 'kind' | 'content'> & Pick<QuotePart, 'by' | 'answersFrom'>;

/**
 * The quotations of a text in text order: in any common marks, in block quotes, in paragraphs that a colon
 * announces, and the turns of interviews and transcripts.
 * `answers`: whether those of an interview that does not label them by name are quotations; if not, or if most of them quote others,
 * they are told, and what they quote is one. `blocks` are in text order. Linear in the length of the text; never throws.
 *
 * 1. pair the marks of each block, 2. follow quotations over several paragraphs,
 * 3. add turns, block quotes and announced paragraphs, 4. join what only narration interrupts, 5. tell the kinds apart.
 */
export function findQuotes(text: string, blocks: readonly Block[], answers = true): FoundQuote[] {
  return joinParts(text, quoteParts(text, blocks, answers)).map((quote) => ({
    ...quote,
    kind: classifyByLength(text, quote.content),
  }));
}
