import type { FoundQuote } from '../quotes/findQuotes';
import type { TaggedText } from '../tagging';
import type { Person, Quote } from '../types';

/** PLACEHOLDER (being written): gives each quotation its number and its speaker. */
export function attributeQuotes(_tagged: TaggedText, quotes: readonly FoundQuote[], _people: readonly Person[]): Quote[] {
  return quotes.map((quote, id) => ({ ...quote, id, attribution: null }));
}
