import { isAmidClause, pairSingleQuoteMarks } from './pairSingleQuoteMarks';
import type { QuoteMarkPair } from './quoteMarkPair';
import type { QuoteMark } from './readQuoteMarks';

/** What the marks of one block add up to. */
export interface PairedQuoteMarks {
  /** Outermost pairs in text order: a quotation inside another is no pair of its own. */
  readonly pairs: readonly QuoteMarkPair[];
  /** The opening mark that nothing in the block closes; only pairs of other families can come after it. */
  readonly unclosed: QuoteMark | null;
  /** The closing mark that comes before any other mark of its family. */
  readonly stray: QuoteMark | null;
}

/** Pairs the marks of one block. Linear in their number. */
export function pairQuoteMarks(text: string, marks: readonly QuoteMark[]): PairedQuoteMarks {
  const paired = pairByStack(
    text,
    marks.filter((mark) => mark.family !== 'single'),
  );
  const doubles = outermost(paired.pairs);
  const singleMarks = marks.filter((mark) => mark.family === 'single');
  const singles = pairSingleQuoteMarks(text, outside(singleMarks, doubles), doubles);
  // 'The boat is gone," said Lee: the mark that opens is only of the other kind
  const mixed =
    paired.stray && singles.unclosed && singles.unclosed === marks[0]
      ? { open: singles.unclosed.span, close: paired.stray.span }
      : null;
  const pairs = outermost([...(mixed ? [mixed] : []), ...doubles, ...singles.pairs]);
  const single =
    singles.unclosed && singles.unclosed.span.start >= (pairs.at(-1)?.close.end ?? -1) ? singles.unclosed : null;
  return { pairs, unclosed: paired.unclosed ?? single, stray: mixed ? null : paired.stray };
}

/** Pairs marks that cannot be apostrophes. A straight mark gives up the one of its like before it, unless it nests in it. */
function pairByStack(
  text: string,
  marks: readonly QuoteMark[],
): { pairs: QuoteMarkPair[]; unclosed: QuoteMark | null; stray: QuoteMark | null } {
  const pairs: QuoteMarkPair[] = [];
  const stack: QuoteMark[] = [];
  let stray: QuoteMark | null = null;
  for (const [index, mark] of marks.entries()) {
    const top = stack.at(-1);
    if (top?.shape === 'opens' && isInch(text, marks, index)) continue;
    const canNest = mark.shape === 'opens' && mark.canOpen && top?.family === mark.family && top.shape === 'opens';
    if (top && mark.canClose && !canNest && top.family === mark.family) {
      pairs.push({ open: top.span, close: mark.span });
      stack.pop();
    } else if (mark.canOpen) {
      if (top?.family === mark.family && mark.shape === 'either' && !nests(text, marks, index)) stack.pop();
      stack.push(mark);
    } else if (!top && pairs.length === 0) stray ??= mark;
  }
  return { pairs, unclosed: stack.at(-1) ?? null, stray };
}

/** “The clock is 6" high,”: a straight mark after a number where a curly one closes. */
function isInch(text: string, marks: readonly QuoteMark[], index: number): boolean {
  const [mark, next] = [marks[index], marks[index + 1]];
  return (
    mark?.shape === 'either' &&
    next?.shape === 'closes' &&
    next.family === mark.family &&
    /\d/.test(text.charAt(mark.span.start - 1))
  );
}

/** So many marks after an inner one are looked at for the end of the outer one. */
const nestingReach = 9;

/** They call it the *"*old lady" and laugh," she said: amid a clause, and as many marks close before the next sentence as have opened. */
function nests(text: string, marks: readonly QuoteMark[], index: number): boolean {
  const inner = marks[index];
  if (!inner || inner.canClose || !isAmidClause(text, inner)) return false;
  let depth = 1;
  for (const mark of marks.slice(index, index + nestingReach)) {
    if (mark.family !== inner.family) continue;
    if (mark.canOpen === mark.canClose) return false;
    depth += mark.canOpen ? 1 : -1;
    if (depth === 0) return true;
  }
  return false;
}

/** The marks that stand in no pair. Both lists are in text order. */
function outside(marks: readonly QuoteMark[], pairs: readonly QuoteMarkPair[]): QuoteMark[] {
  let next = 0;
  return marks.filter((mark) => {
    while (next < pairs.length && (pairs[next]?.close.end ?? 0) <= mark.span.start) next++;
    const pair = pairs[next];
    return !pair || mark.span.start < pair.open.start;
  });
}

/** The pairs that lie in no other pair, in text order; of two that cross, the earlier. */
function outermost(pairs: readonly QuoteMarkPair[]): QuoteMarkPair[] {
  let end = -1;
  return [...pairs]
    .sort((a, b) => a.open.start - b.open.start)
    .filter((pair) => {
      if (pair.open.start < end) return false;
      end = pair.close.end;
      return true;
    });
}
