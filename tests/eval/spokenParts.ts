import type { Analysis, Attribution, QuoteKind } from '../../lib/analysis/result/analysis';
import type { Span } from '../../lib/analysis/text/span';

/** A stretch of quoted words as the analysis reads it. */
export interface SpokenPart {
  readonly span: Span;
  readonly kind: QuoteKind;
  readonly attribution: Attribution | null;
}

/** Each stretch of quoted words, in text order; all parts of a quotation have its kind and its speaker. */
export function spokenParts(analysis: Analysis): SpokenPart[] {
  const parts = analysis.quotes.flatMap(({ content, kind, attribution }) =>
    content.map((span) => ({ span, kind, attribution })),
  );
  return parts.sort((a, b) => a.span.start - b.span.start);
}

/** Marks, white space and stops at the edges differ between corpora, and do not count. */
const edge = /[\s"“”„‘’'`´«»,.;:]/u;

/** A key that is equal for spans that hold the same words, whatever stands at their edges. */
export function spanKey(text: string, { start, end }: Span): string {
  while (start < end && edge.test(text.charAt(start))) start++;
  while (end > start && edge.test(text.charAt(end - 1))) end--;
  return `${start}-${end}`;
}
