import type { MarkFamily } from '../lexicon/quoteMarks';
import type { Mark } from './readMarks';
import type { Span } from '../types';

/** An opening mark with the mark that closes it. */
export interface MarkPair {
  readonly open: Mark;
  readonly close: Mark;
}

export interface PairedMarks {
  /** Outermost pairs in text order: a quotation inside another is no pair of its own. */
  readonly pairs: readonly MarkPair[];
  /** The opening mark that nothing in this stretch closes, if it is the last thing that happens there. */
  readonly unclosed: Mark | null;
  /** A closing mark that comes before any opening one. */
  readonly stray: Mark | null;
}

/** So many marks after an opening ‘ are looked at for its end: more would cost quadratic time on hostile text. */
const singleLookAhead = 60;

/** A possible apostrophe (the boys’ club) ends a quotation only if it is no longer than this. */
const maxDoubtfulLength = 80;

/** Pairs the marks of one block. Linear in their number. */
export function pairMarks(text: string, marks: readonly Mark[]): PairedMarks {
  const families = new Map<MarkFamily, Mark[]>();
  for (const mark of marks) families.set(mark.family, [...(families.get(mark.family) ?? []).splice(0), mark].length ? pushTo(families, mark) : []);
  const pairs: MarkPair[] = [];
  let unclosed: Mark | null = null;
  let stray: Mark | null = null;
  for (const [family, own] of families) {
    if (family === 'single') continue;
    const paired = pairFamily(own);
    for (const pair of paired.pairs) pairs.push(pair);
    if (family === 'double') ({ unclosed, stray } = paired);
  }
  pairs.sort((a, b) => a.open.span.start - b.open.span.start);
  const singles = pairSingles(text, families.get('single') ?? [], pairs);
  const outer = outermost([...pairs, ...singles.pairs]);
  return { pairs: outer, unclosed: unclosed ?? singles.unclosed, stray };
}

function pushTo(families: Map<MarkFamily, Mark[]>, mark: Mark): Mark[] {
  const list = families.get(mark.family) ?? [];
  list.push(mark);
  return list;
}
