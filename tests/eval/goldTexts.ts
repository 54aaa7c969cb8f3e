import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { QuoteKind } from '../../lib/analysis/result/analysis';
import type { Span } from '../../lib/analysis/text/span';
import { findMarked } from './findMarked';
import type { GoldQuote, GoldText } from './gold';

/** A quotation by its place in the text, with the words of its source and maybe all names that they may be resolved to. */
interface QuoteByPlace extends Span {
  /** Only what stands in marks is looked at: `direct` ones, and the `parts` of `mixed` ones. */
  readonly type?: 'direct' | 'mixed' | 'indirect';
  readonly parts?: readonly Span[];
  readonly speaker: {
    readonly text: string;
    readonly more?: readonly string[];
    readonly aliases?: readonly string[];
    readonly canonical?: readonly string[];
  } | null;
}

/** A quotation by its words, with its speaker's name. `unmarked`: not in quotation marks. */
interface QuoteByWords {
  readonly text: string;
  readonly kind: QuoteKind;
  readonly speaker: string | null;
  readonly unmarked?: boolean;
}

interface GoldLine {
  readonly id: string;
  readonly text: string;
  readonly publisher?: string;
  /** As in `polnear:outlet_2016`: where a text comes from. */
  readonly source?: string;
  readonly quotes?: readonly (QuoteByPlace | QuoteByWords)[];
  /** Of short texts that show one point each; alternatives of a speaker stand beside a slash, `-` is nobody. */
  readonly want?: { readonly quotes: readonly QuoteByWords[] };
}

/** Reads a JSON-lines file (maybe gzipped) of texts whose quotations were read by hand, by their places or by their words. */
export function readGoldTexts(file: string): GoldText[] {
  const bytes = readFileSync(file);
  const lines = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n').filter(Boolean);
  return lines.map((line) => {
    const { id, text, publisher, source, quotes, want } = JSON.parse(line) as GoldLine;
    return { id, text, publisher: publisher ?? source ?? id, quotes: goldQuotes(text, quotes ?? want?.quotes ?? []) };
  });
}

function goldQuotes(text: string, quotes: readonly (QuoteByPlace | QuoteByWords)[]): GoldQuote[] {
  let from = 0;
  return quotes.flatMap((quote): GoldQuote[] => {
    if ('start' in quote) return quotesByPlace(quote);
    if (quote.unmarked) return [];
    const span = findMarked(text, quote.text, from) ?? findMarked(text, quote.text, 0);
    if (!span) return [];
    from = span.end;
    return [{ span, kind: quote.kind, speakers: alternatives(quote.speaker), speakersAre: 'names', others: [] }];
  });
}

const alternatives = (speaker: string | null): (string | null)[] =>
  (speaker ?? '-').split('/').map((name) => (name.trim() === '-' ? null : name.trim()));

function quotesByPlace({ start, end, type, parts, speaker }: QuoteByPlace): GoldQuote[] {
  if (type === 'indirect') return [];
  const names = speaker?.canonical?.length ? speaker.canonical : null;
  const words = speaker ? [speaker.text, ...(speaker.more ?? []), ...(speaker.aliases ?? [])] : [null];
  return (type === 'mixed' ? (parts ?? []) : [{ start, end }]).map((span) => ({
    span,
    kind: null,
    speakers: names ?? words,
    speakersAre: names ? 'names' : 'words',
    others: [],
  }));
}
