import { wordsAt } from '../../lib/analysis/text';
import type { Analysis } from '../../lib/analysis/types';
import type { GoldArticle, GoldQuote } from './gold';
import { judgeSpeaker } from './judgeSpeaker';
import { scorePeople } from './scorePeople';
import { spanKey, spokenParts, type SpokenPart } from './spokenParts';

/** How much was found of what there is: precision is right ÷ found, recall is right ÷ gold. */
export interface Found {
  readonly right: number;
  readonly found: number;
  readonly gold: number;
}

export interface Mistake {
  readonly kind:
    | 'missed quote'
    | 'extra quote'
    | 'wrong kind'
    | 'wrong speaker'
    | 'missing speaker'
    | 'missed person'
    | 'extra person'
    | 'wrong count';
  readonly article: string;
  /** The words in the text that it is about, or the person. */
  readonly words: string;
  /** What is wrong with them; empty when the kind says it all. */
  readonly detail: string;
}

/** The figures of one article, or of several together ({@link addScores}). */
export interface Score {
  readonly articles: number;
  /** Statements and fragments, each part of an interrupted one by itself. Titles are neither wanted nor counted. */
  readonly quotes: Found;
  /** Of all marked words that were found, titles among them. */
  readonly kinds: { readonly right: number; readonly of: number };
  /** Of the statements and fragments that were found as such. Nobody is right where the text names nobody. */
  readonly speakers: { readonly right: number; readonly wrong: number; readonly missing: number; readonly of: number };
  readonly people: Found;
  /** Mentions by name; right are, for each person found, as many as both sides count. */
  readonly mentions: Found;
  readonly mistakes: readonly Mistake[];
}

/** Compares the analysis of an article with its gold. Words count as found when the span is the same but for stops at its edges. */
export function scoreArticle(gold: GoldArticle, analysis: Analysis): Score {
  return { articles: 1, ...addMistakes(scoreQuotes(gold, spokenParts(analysis)), scorePeople(gold, analysis.people)) };
}

function addMistakes<A extends Pick<Score, 'mistakes'>, B extends Pick<Score, 'mistakes'>>(a: A, b: B): A & B {
  return { ...a, ...b, mistakes: [...a.mistakes, ...b.mistakes] };
}

function scoreQuotes(
  gold: GoldArticle,
  parts: readonly SpokenPart[],
): Pick<Score, 'quotes' | 'kinds' | 'speakers' | 'mistakes'> {
  const { id, text } = gold;
  const found = new Map(parts.map((part) => [spanKey(text, part.span), part]));
  const wanted = new Map(gold.quotes.map((quote) => [spanKey(text, quote.span), quote]));
  const mistakes: Mistake[] = [];
  const note = (kind: Mistake['kind'], quote: GoldQuote | SpokenPart, detail = '') =>
    mistakes.push({ kind, article: id, words: wordsAt(text, quote.span), detail });
  const kinds = { right: 0, of: 0 };
  const speakers = { right: 0, wrong: 0, missing: 0, of: 0 };

  for (const [key, quote] of wanted) {
    const part = found.get(key);
    if (part) {
      kinds.of++;
      if (part.kind === quote.kind) kinds.right++;
      else note('wrong kind', quote, `${part.kind}, not ${String(quote.kind)}`);
    }
    if (quote.kind === 'title') continue;
    if (!part) note('missed quote', quote);
    if (!part || part.kind === 'title') continue;
    const verdict = judgeSpeaker(text, part.attribution, quote);
    speakers.of++;
    speakers[verdict]++;
    const truth = quote.speakers.map((speaker) => speaker ?? 'nobody').join(' or ');
    if (verdict === 'missing') note('missing speaker', quote, truth);
    if (verdict === 'wrong')
      note(
        'wrong speaker',
        quote,
        `${String(part.attribution?.name)}, not ${truth} (${String(part.attribution?.rule)})`,
      );
  }
  for (const [key, part] of found) if (!wanted.has(key) && part.kind !== 'title') note('extra quote', part);

  const quotes = {
    right: speakers.of,
    found: parts.filter((part) => part.kind !== 'title').length,
    gold: gold.quotes.filter((quote) => quote.kind !== 'title').length,
  };
  return { quotes, kinds, speakers, mistakes };
}
