import type { FoundQuote } from '../../../quotes/findQuotes';
import type { Token } from '../../../text/tagging';
import type { Span } from '../../../text/span';
import { signsOf } from './signs';
import { splitWord } from './splitWord';

/** A word or a quoted stretch as it stands in the text, before anything is known of its sentence. */
export interface Unit {
  readonly kind: 'word' | 'quotation';
  readonly span: Span;
  readonly text: string;
  /** Lower case, straight apostrophes. */
  readonly normal: string;
  readonly tags: ReadonlySet<string>;
  /** The signs between the unit before and this one. */
  readonly before: string;
}

const noTags: ReadonlySet<string> = new Set();

/** The words of a token in text order; the lone apostrophe of a plural's possessive is a word as well. */
export function wordsOfToken(text: string, token: Token, position: number, end: number): Unit[] {
  let at = position;
  const words = splitWord(token.text).map((part, index): Unit => {
    const span = { start: token.span.start + part.start, end: token.span.start + part.end };
    const word = text.slice(span.start, span.end);
    const before = signsOf(text, at, span.start);
    at = span.end;
    const tags = index === 0 ? token.tags : noTags;
    return { kind: 'word', span, text: word, normal: normalOf(word), tags, before };
  });
  if (isPossessiveMark(text, at, end) && /s$/i.test(token.text)) {
    const span = { start: at, end: at + 1 };
    words.push({ kind: 'word', span, text: "'", normal: "'", tags: noTags, before: '' });
  }
  return words;
}

const normalOf = (word: string): string => word.toLowerCase().replace(/[’‘]/g, "'");

/** the workers’ union */
const isPossessiveMark = (text: string, at: number, end: number): boolean =>
  at < end - 2 && /^['’] \p{L}/u.test(text.slice(at, at + 4));

/** A quoted stretch as one unit. */
export const quotationUnit = (text: string, span: Span, position: number): Unit => ({
  kind: 'quotation',
  span,
  text: text.slice(span.start, span.end),
  normal: '',
  tags: noTags,
  before: signsOf(text, position, span.start),
});

/** The stretches of all quotations in text order. */
export const quotedStretches = (quotes: readonly FoundQuote[]): Span[] =>
  quotes.flatMap(({ content }) => content).sort((a, b) => a.start - b.start);
