import type { Quote, Span } from '../analysis/types';
import { quoteSpan } from './quotedWords';
import { speakerKey, type Speaker } from './speakers';

/** A stretch of quoted words on the map of the article. */
export interface Segment {
  /** From 0, the article's first character, to 1, its end. */
  readonly from: number;
  readonly to: number;
  readonly quote: Quote;
  /** Null when nobody is named for the words. */
  readonly speaker: Speaker | null;
}

/** Neighbouring quotations of one speaker, for telling the map in words. */
interface Run {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly speaker: Speaker | null;
}

/** The map of the article: one segment for each uninterrupted part of a quotation, in text order. */
export function mapQuotes(length: number, quotes: readonly Quote[], speakers: readonly Speaker[]): Segment[] {
  const byKey = new Map(speakers.map((speaker) => [speaker.key, speaker]));
  return quotes.flatMap((quote) => {
    const key = speakerKey(quote);
    const speaker = key === null ? null : (byKey.get(key) ?? null);
    return quote.content.map((span) => ({ ...fraction(span, length), quote, speaker }));
  });
}

/** The same map as runs of one speaker each. */
export function mapRuns(segments: readonly Segment[]): Run[] {
  const runs: Run[] = [];
  let previous: Segment | null = null;
  for (const segment of segments) {
    const last = runs.at(-1);
    const isNewQuote = segment.quote !== previous?.quote;
    if (last && last.speaker === segment.speaker) {
      runs[runs.length - 1] = { ...last, to: segment.to, count: last.count + (isNewQuote ? 1 : 0) };
    } else {
      runs.push({ from: segment.from, to: segment.to, count: 1, speaker: segment.speaker });
    }
    previous = segment;
  }
  return runs;
}

/** A span as fractions of the article's length. */
export function fraction(span: Span, length: number): { from: number; to: number } {
  const whole = Math.max(1, length);
  return { from: span.start / whole, to: span.end / whole };
}

/** The quotation that starts next after a position (`1`) or last before it (`-1`); null when there is none. */
export function neighbour(quotes: readonly Quote[], position: number, direction: 1 | -1): Quote | null {
  if (direction === 1) return quotes.find((quote) => quoteSpan(quote).start > position) ?? null;
  return quotes.findLast((quote) => quoteSpan(quote).start < position) ?? null;
}
