import type { Analysis, Attribution, Quote, Report } from '../analysis/result/analysis';
import type { Span } from '../analysis/text/span';

/** How words are passed on: as a whole statement or a fragment in quotation marks, or reported in the outlet's own words. */
export type PassageKind = 'statement' | 'fragment' | 'report';

/** Words of somebody that an article quotes or reports. */
export interface Passage {
  /** Unique in its article. */
  readonly id: number;
  readonly kind: PassageKind;
  /** In reading order; several spans when narration or a paragraph end interrupts a quotation. */
  readonly content: readonly Span[];
  /** The content without the quotations that a report holds: each of the article's words belongs to one passage at most. */
  readonly own: readonly Span[];
  /** Null when the text names no source. */
  readonly attribution: Attribution | null;
}

/** All quotations and reports of an article in text order, except titles of works and the like. */
export function listPassages({ quotes, reports }: Pick<Analysis, 'quotes' | 'reports'>): Passage[] {
  const quoted = quotes.flatMap((quote) => passageOf(quote) ?? []);
  const spans = quoted.flatMap(({ content }) => content).sort((a, b) => a.start - b.start);
  let next = 0;
  const reported = reports.map((report) => {
    while ((spans[next]?.end ?? Infinity) <= report.content.start) next++;
    return passageOfReport(report, quotes.length, spans, next);
  });
  return [...quoted, ...reported].sort((a, b) => startOf(a) - startOf(b));
}

/** A quotation as a passage; null for a title. */
const passageOf = ({ id, kind, content, attribution }: Quote): Passage | null =>
  kind === 'title' ? null : { id, kind, content, own: content, attribution };

function passageOfReport(
  { id, content, attribution }: Report,
  firstId: number,
  quoted: readonly Span[],
  from: number,
): Passage {
  const own: Span[] = [];
  let { start } = content;
  for (let index = from; (quoted[index]?.start ?? Infinity) < content.end; index++) {
    const span = quoted[index];
    if (!span) break;
    if (span.start > start) own.push({ start, end: span.start });
    start = Math.max(start, span.end);
  }
  if (start < content.end) own.push({ start, end: content.end });
  return { id: firstId + id, kind: 'report', content: [content], own, attribution };
}

/** The offset of its first character. */
export const startOf = ({ content }: Pick<Passage, 'content'>): number => content[0]?.start ?? 0;
