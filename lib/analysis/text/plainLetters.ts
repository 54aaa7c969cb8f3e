import { countLeading } from './countLeading';
import type { Span } from './span';

/** A text normalised to the characters that the rules are written for, with a mapping between its spans and the source's. */
export interface PlainText {
  readonly text: string;
  /** Maps a span of the plain text to the source. */
  readonly toSource: (span: Span) => Span;
  /** Maps a span of the source to the plain text. */
  readonly toPlain: (span: Span) => Span;
}

/**
 * The text without soft hyphens, zero-width characters and controls of writing direction; with plain spaces, hyphens and
 * apostrophes; with ligatures taken apart, accents joined to their letters, and full-width and mathematical letters as common
 * ones. Returns the same string if it has none of these. Linear; never throws.
 */
export function readPlainText(source: string): PlainText {
  const edits: Edit[] = [];
  let shift = 0;
  const replace = (written: string, at: number) => {
    const plain = plainOf(written);
    if (plain.length === written.length) return plain;
    edits.push({
      plain: { start: at + shift, end: at + shift + plain.length },
      source: { start: at, end: at + written.length },
    });
    shift += plain.length - written.length;
    return plain;
  };
  const text = mayBeUnusual.test(source) ? source.replace(unusual, replace) : source;
  return {
    text,
    toSource: (span) => mapSpan(span, edits, 'plain', 'source'),
    toPlain: (span) => mapSpan(span, edits, 'source', 'plain'),
  };
}

/** A stretch whose length has changed. */
interface Edit {
  readonly plain: Span;
  readonly source: Span;
}

const spaces = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/;
const hyphens = /[\u2010\u2011]/;
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/;
const apostrophes = /[´`ʹʻʼʽˈ′]/;
/** Ligatures, full-width forms, mathematical letters. */
const variants = /[\ufb00-\ufb06\uff01-\uff5e\u{1d400}-\u{1d7ff}]/u;
const accents = /[\u0300-\u036f]/;
const single = [spaces, hyphens, invisible, variants].map(({ source }) => source);
const unusual = new RegExp(
  [...single, `\\p{L}${accents.source}+`, `(?<=\\p{L})${apostrophes.source}(?=\\p{L})`].join('|'),
  'gu',
);
/** One character of those in `unusual`: few texts have any, and this is found out fifty times as fast. */
const mayBeUnusual = new RegExp([...single, accents.source, apostrophes.source].join('|'), 'u');

function plainOf(written: string): string {
  if (invisible.test(written)) return '';
  if (spaces.test(written)) return ' ';
  if (hyphens.test(written)) return '-';
  if (apostrophes.test(written)) return '’';
  return accents.test(written) ? written.normalize('NFC') : written.normalize('NFKC');
}

type Side = keyof Edit;

/** A span that cuts a changed stretch holds all of it; what is left out at an end of a span is not in it. */
function mapSpan(span: Span, edits: readonly Edit[], from: Side, to: Side): Span {
  if (edits.length === 0) return span;
  const start = mapPosition(span.start, edits, from, to, (edit) => edit[from].start <= span.start);
  const end = mapPosition(span.end, edits, from, to, (edit) => edit[from].start < span.end);
  return {
    start: start.edit && span.start < start.edit[from].end ? start.edit[to].start : start.position,
    end: Math.max(end.edit && span.end < end.edit[from].end ? end.edit[to].end : end.position, 0),
  };
}

function mapPosition(
  position: number,
  edits: readonly Edit[],
  from: Side,
  to: Side,
  isBefore: (edit: Edit) => boolean,
) {
  const edit = edits[countLeading(edits, isBefore) - 1];
  return { edit, position: edit ? edit[to].end + position - edit[from].end : position };
}
