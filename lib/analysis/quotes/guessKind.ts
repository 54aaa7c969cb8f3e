import type { QuoteKind, Span } from '../types';

/** So many words hold a clause nearly always. Only used where no parts of speech are known. */
const minStatementWords = 6;

/** The kind of a quotation by its length and its end alone; English ones are looked at again with their parts of speech. */
export function guessKind(text: string, content: readonly Span[]): QuoteKind {
  const words = content.map((span) => text.slice(span.start, span.end)).join(' ');
  return words.split(/\s+/).length >= minStatementWords || /[?!]$/.test(words) ? 'statement' : 'fragment';
}
