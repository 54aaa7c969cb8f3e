import type { Quote, Span } from '../lib/analysis/types';
import { quoteSpan } from '../lib/summary/quotedWords';
import { neighbour } from '../lib/summary/strip';

/** A place to go to: a quotation, or just words of the article. */
export interface StripTarget {
  readonly span: Span;
  readonly quote: Quote | null;
}

/** The page keys move by this share of the article; the arrows too where nobody is quoted. */
const step = 0.1;

/** Where a key leads from a position in the text; null for keys that lead nowhere. */
export function stripKeyTarget(
  key: string,
  position: number,
  length: number,
  quotes: readonly Quote[],
  isRightToLeft: boolean,
): StripTarget | null {
  switch (key) {
    case 'ArrowUp':
    case isRightToLeft ? 'ArrowLeft' : 'ArrowRight':
      return quotes.length === 0 ? jump(position + step * length, length) : toQuote(neighbour(quotes, position, 1));
    case 'ArrowDown':
    case isRightToLeft ? 'ArrowRight' : 'ArrowLeft':
      return quotes.length === 0 ? jump(position - step * length, length) : toQuote(neighbour(quotes, position, -1));
    case 'PageUp':
      return jump(position + step * length, length);
    case 'PageDown':
      return jump(position - step * length, length);
    case 'Home':
      return jump(0, length);
    case 'End':
      return jump(length, length);
    default:
      return null;
  }
}

const toQuote = (quote: Quote | null): StripTarget | null => quote && { span: quoteSpan(quote), quote };

function jump(position: number, length: number): StripTarget {
  const start = Math.min(Math.max(0, length - 1), Math.max(0, Math.round(position)));
  return { span: { start, end: Math.min(length, start + 1) }, quote: null };
}
