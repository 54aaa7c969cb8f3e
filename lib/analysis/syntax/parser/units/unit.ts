import type { FoundQuote } from '../../../quotes/findQuotes';
import type { Token } from '../../../text/tagging';
import type { Span } from '../../../text/span';
import { signsOf } from './signs';
import { splitWord } from './splitWord';

/** Which stretch of which quotation. */
export interface QuotedPlace {
  readonly quote: number;
  readonly part: number;
}

/** A word or a quoted stretch as it stands in the text, before anything is known of its sentence. */
export interface Unit {
  readonly span: Span;
  readonly text: string;
  /** Lower case, straight apostrophes. */
  readonly normal: string;
  readonly tags: ReadonlySet<string>;
  /** Index into the tagged tokens; -1 for a quotation. */
  readonly tagged: number;
  readonly quotation: QuotedPlace | null;
  /** The signs between the unit before and this one. */
  readonly before: string;
}

const noTags: ReadonlySet<string> = new Set();

/** The words of a token in text order; the lone apostrophe of a plural's possessive is a word as well. */
export function wordsOfToken(text: string, token: Token, tagged: number, position: number, end: number): Unit[] {
  let at = position;
  const words = splitWord(token.text).map((part, index): Unit => {
    const span = { start: token.span.start + part.start, end: token.span.start + part.end };
    const word = text.slice(span.start, span.end);
    const before = signsOf(text, at, span.start);
    at = span.end;
    const tags = index === 0 ? token.tags : noTags;
    return { span, text: word, normal: normalOf(word), tags, tagged, quotation: null, before };
  });
  if (isPossessiveMark(text, at, end) && /s$/i.test(token.text)) {
    const span = { start: at, end: at + 1 };
    words.push({ span, text: "'", normal: "'", tags: noTags, tagged, quotation: null, before: '' });
  }
  return words;
}

const normalOf = (word: string): string => word.toLowerCase().replace(/[’‘]/g, "'");

/** the workers’ union */
const isPossessiveMark = (text: string, at: number, end: number): boolean =>
  at < end - 2 && /^['’] \p{L}/u.test(text.slice(at, at + 4));

/** A quoted stretch as one unit. */
export const quotationUnit = (text: string, place: QuotedPlace, span: Span, position: number): Unit => ({
  span,
  text: text.slice(span.start, span.end),
  normal: '',
  tags: noTags,
  tagged: -1,
  quotation: place,
  before: signsOf(text, position, span.start),
});

/** The stretches of all quotations in text order. */
export const quotedStretches = (quotes: readonly FoundQuote[]): { place: QuotedPlace; span: Span }[] =>
  quotes
    .flatMap(({ content }, quote) => content.map((span, part) => ({ place: { quote, part }, span })))
    .sort((a, b) => a.span.start - b.span.start);
