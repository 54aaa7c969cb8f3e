import type { QuoteMarkPair } from './quoteMarkPair';
import type { QuoteMark } from './readQuoteMarks';

/** So many marks after an opening ‘ are looked at for its end: more would cost quadratic time on hostile text. */
const lookAhead = 60;

/** A mark that may be an apostrophe (the boys’ club) ends a quotation only if it is no longer than this. */
const maxDoubtfulLength = 80;

/** Pairs ‘…’ and '…'. The marks lie outside all `doubles`; all lists are in text order. */
export function pairSingleQuoteMarks(
  text: string,
  marks: readonly QuoteMark[],
  doubles: readonly QuoteMarkPair[],
): { pairs: QuoteMarkPair[]; unclosed: QuoteMark | null } {
  const pairs: QuoteMarkPair[] = [];
  let unclosed: QuoteMark | null = null;
  let nextDouble = 0;
  for (let i = 0; i < marks.length; i++) {
    const open = marks[i];
    if (!open?.canOpen) continue;
    while (nextDouble < doubles.length && (doubles[nextDouble]?.open.start ?? 0) < open.span.start) nextDouble++;
    const close = findClose(text, marks, i, doubles[nextDouble]);
    if (close < 0) {
      unclosed = open;
      continue;
    }
    unclosed = null;
    pairs.push({ open: open.span, close: marks[close]?.span ?? open.span });
    i = close;
  }
  return { pairs, unclosed };
}

/** The index of the mark that closes the one at `index`; -1 when none does. */
function findClose(
  text: string,
  marks: readonly QuoteMark[],
  index: number,
  nextDouble: QuoteMarkPair | undefined,
): number {
  const open = marks[index];
  let doubtful = -1;
  let nested = 0;
  for (let i = index + 1; open && i < marks.length && i <= index + lookAhead; i++) {
    const mark = marks[i];
    if (!mark) break;
    if (mark.canOpen && !mark.canClose) {
      if (!isAmidClause(text, mark)) break;
      nested++;
      continue;
    }
    if (!isClosedBy(text, open, mark)) continue;
    if (nested > 0) {
      nested--;
      continue;
    }
    if (!isDoubtful(text, mark)) return i;
    const isShort = mark.span.start - open.span.end <= maxDoubtfulLength;
    if (doubtful < 0 && isShort && !(nextDouble && nextDouble.open.start < mark.span.start)) doubtful = i;
  }
  return doubtful;
}

/** ‘We called him *‘*Sir’ until he left,’ she said. Not so: ‘We left. *‘*He stayed.’ */
export const isAmidClause = (text: string, { span }: QuoteMark): boolean =>
  /[\p{L}\p{N},:]\s$/u.test(text.slice(Math.max(0, span.start - 2), span.start));

/** ‘…’, '…', ‚…‘, `…' */
function isClosedBy(text: string, open: QuoteMark, mark: QuoteMark): boolean {
  const [first, last] = [text.charAt(open.span.start), text.charAt(mark.span.start)];
  if (first === '‚' && last === '‘') return true;
  if (first === '`' && last === "'") return true;
  return mark.shape === (open.shape === 'either' ? 'either' : 'closes');
}

/** the boys’ club, goin’ home, an’ all: after such an ending, with a word following, the mark may be an apostrophe. */
function isDoubtful(text: string, mark: QuoteMark): boolean {
  const before = text.slice(Math.max(0, mark.span.start - 3), mark.span.start);
  return (
    /[sSzx]$|in$|\b(?:an|lil|o|ol|th|wi)$/.test(before) &&
    /^\s\p{L}/u.test(text.slice(mark.span.end, mark.span.end + 2))
  );
}
