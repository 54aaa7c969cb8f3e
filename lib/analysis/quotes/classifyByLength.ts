import type { QuoteKind } from '../result/analysis';
import type { Span } from '../text/span';

/** A quotation of this many words nearly always holds a clause. Only used where parts of speech are unknown. */
const minStatementWords = 6;

/** Of scripts that put no spaces between words; generous, since names of things are long there too. */
const lettersPerWord = 4;

/** The kind of a quotation by its length and its end alone; English ones are looked at again with their parts of speech. */
export function classifyByLength(text: string, content: readonly Span[]): QuoteKind {
  const words = content.map((span) => text.slice(span.start, span.end)).join(' ');
  const unspaced =
    words.match(/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Khmr}\p{sc=Laoo}\p{sc=Mymr}\p{sc=Thai}]/gu)?.length ?? 0;
  const wordCount = words.split(/\s+/).length + Math.floor(unspaced / lettersPerWord);
  return wordCount >= minStatementWords || /[?!？！]$/u.test(words) ? 'statement' : 'fragment';
}
