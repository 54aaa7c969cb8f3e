import type { Quote } from '../analysis/types';
import type { Settings } from '../settings/settings';
import { countQuoteWords } from '../summary/quotedWords';

/** Whether the reader wants to see a quotation marked, whether or not the marks are on; titles never are. */
export function isWantedQuote(text: string, quote: Quote, settings: Settings): boolean {
  if (quote.kind === 'title' || !(quote.kind === 'statement' ? settings.quotes : settings.fragments)) return false;
  return settings.smallestQuote === 1 || countQuoteWords(text, quote) >= settings.smallestQuote;
}
