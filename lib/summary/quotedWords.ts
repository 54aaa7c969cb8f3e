import { wordsAt } from '../analysis/text';
import type { Quote, Span } from '../analysis/types';
import { countWords } from './wordCount';

/** The number of words that a quotation holds, without the narration that interrupts it. */
export const countQuoteWords = (text: string, quote: Quote): number =>
  quote.content.reduce((sum, span) => sum + countWords(wordsAt(text, span)), 0);

/** The words of a quotation, its parts joined by an ellipsis. */
export const quoteWords = (text: string, quote: Quote): string =>
  quote.content.map((span) => wordsAt(text, span)).join(' … ');

/** From the first quoted character to the last, narration in between included. */
export function quoteSpan(quote: Quote): Span {
  const start = quote.content[0]?.start ?? 0;
  return { start, end: quote.content.at(-1)?.end ?? start };
}
