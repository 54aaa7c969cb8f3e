import type { FoundQuote } from '../../../quotes/findQuotes';
import type { TaggedText, Token } from '../../../text/tagging';
import type { Span } from '../../../text/span';
import { endsAtQuotation } from './endsAtQuotation';
import { quotationUnit, quotedStretches, wordsOfToken, type Unit } from './unit';

/** The units of one sentence. */
export interface UnitSentence {
  readonly units: readonly Unit[];
  /** The quoted stretch that it stands inside; null for narration. */
  readonly inside: Span | null;
  /** From its last unit to what follows: the closing punctuation. */
  readonly ending: string;
}

/** A sentence longer than this is cut, so that reading stays linear in the text's length; the longest in GUM has 112 words. */
export const longestSentence = 120;

/**
 * The sentences of a text, each quoted stretch one unit of the sentence around it, the sentences inside it following.
 * The tagger's own boundaries count between two words; beside a quotation the punctuation decides.
 */
export function cutSentences(tagged: TaggedText, quotes: readonly FoundQuote[]): UnitSentence[] {
  const { blocks, tokens } = tagged;
  const stretches = quotedStretches(quotes);
  const sentences: UnitSentence[] = [];
  let nextToken = 0;
  let nextStretch = 0;
  for (const { span: block } of blocks) {
    const outer = new SentenceRow(tagged, block, null);
    const inner: SentenceRow[] = [];
    for (;;) {
      const token = tokens[nextToken];
      const stretch = stretches[nextStretch];
      const hasToken = token !== undefined && token.span.start < block.end;
      const hasStretch = stretch !== undefined && stretch.start < block.end;
      if (hasStretch && (!hasToken || stretch.start < token.span.end)) {
        // A token that begins before the quotation and runs into it is the quotation's.
        outer.addQuotation(stretch);
        const row = new SentenceRow(tagged, stretch, stretch);
        for (let within = tokens[nextToken]; within && within.span.start < stretch.end; within = tokens[++nextToken])
          row.addWord(within, nextToken);
        inner.push(row);
        nextStretch++;
        while ((stretches[nextStretch]?.start ?? Infinity) < stretch.end) nextStretch++;
      } else if (hasToken) {
        outer.addWord(token, nextToken);
        nextToken++;
      } else break;
    }
    for (const row of [outer, ...inner]) sentences.push(...row.end());
  }
  return sentences;
}

/** Between two words the tagger's boundary counts; around and inside quotations it misses some that a capital shows. */
function endsBetween(before: Token | null, after: Token, gap: string): boolean {
  if (!before || !/[.!?…\n]/.test(gap)) return false;
  if (before.sentence !== after.sentence) return true;
  const isShort =
    /^\p{Lu}\.?$/u.test(before.text) || ['Abbreviation', 'Acronym', 'Honorific'].some((tag) => before.tags.has(tag));
  return !isShort && /^[.!?]["”’)]*\s/u.test(gap) && /^\p{Lu}/u.test(after.text);
}

/** Collects the sentences of one stretch of text. */
class SentenceRow {
  private readonly done: UnitSentence[] = [];
  private units: Unit[] = [];
  private position: number;
  private lastToken: Token | null = null;

  constructor(
    private readonly tagged: TaggedText,
    private readonly within: Span,
    private readonly inside: Span | null,
  ) {
    this.position = within.start;
  }

  addWord(token: Token, index: number): void {
    const last = this.units.at(-1);
    if (last) {
      const gap = this.tagged.text.slice(this.position, token.span.start);
      const ends =
        last.kind === 'quotation'
          ? endsAtQuotation(this.tagged, last.span, gap, index)
          : endsBetween(this.lastToken, token, gap);
      if (ends || this.units.length >= longestSentence) this.close(token.span.start);
    }
    const words = wordsOfToken(this.tagged.text, token, this.position, this.within.end);
    this.units.push(...words);
    this.position = Math.max(this.position, words.at(-1)?.span.end ?? 0);
    this.lastToken = token;
  }

  addQuotation(span: Span): void {
    const last = this.units.at(-1);
    if (last) {
      const gap = this.tagged.text.slice(this.position, span.start);
      const content = this.tagged.text.slice(last.span.start, last.span.end);
      const ends =
        last.kind === 'quotation'
          ? /[.!?]/.test(gap) || (/[.!?…]["'”’]*$/.test(content) && !/[,:;\p{L}—–-]/u.test(gap))
          : /[.!?]/.test(gap) && !(this.lastToken?.tags.has('Abbreviation') ?? false);
      if (ends || this.units.length >= longestSentence) this.close(span.start);
    }
    this.units.push(quotationUnit(this.tagged.text, span, this.position));
    this.position = span.end;
    this.lastToken = null;
  }

  end(): readonly UnitSentence[] {
    this.close(this.within.end);
    return this.done;
  }

  private close(next: number): void {
    if (this.units.length === 0) return;
    const ending = this.tagged.text.slice(this.position, Math.min(next, this.position + 10));
    this.done.push({ units: this.units, inside: this.inside, ending });
    this.units = [];
  }
}
