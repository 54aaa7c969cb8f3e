import type { Quote, Span } from '../analysis/types';
import { quoteSpan } from '../summary/quotedWords';

/**
 * The quotation that a key goes to: the neighbour of the one the reader is at, the same one at either end; from elsewhere,
 * the first one from the top of what is on screen, or the last one before it. Null when there are no quotations.
 */
export function nextQuote(quotes: readonly Quote[], at: Quote | null, place: Span | null, step: 1 | -1): Quote | null {
  const here = quotes.findIndex(({ id }) => id === at?.id);
  if (here >= 0) return quotes[here + step] ?? quotes[here] ?? null;
  const top = at?.content[0]?.start ?? place?.start ?? 0;
  const below = quotes.findIndex((quote) => quoteSpan(quote).start >= top);
  const first = below < 0 ? quotes.length : below;
  const wanted = step === 1 ? first : first - 1;
  return quotes[Math.min(Math.max(wanted, 0), quotes.length - 1)] ?? null;
}
