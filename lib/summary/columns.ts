import type { Segment } from './strip';
import type { Speaker } from './speakers';

/** A stretch of the article, and whose words take how much of it. */
export interface Column {
  /** From 0, the article's first character, to 1, its end. */
  readonly from: number;
  readonly to: number;
  /** The most quoted speaker of the article first, quoted words before reported ones, those of nobody named last; what is missing to 1 is the outlet's own voice. */
  readonly parts: readonly ColumnPart[];
}

export interface ColumnPart {
  /** Null when nobody is named for the words. */
  readonly speaker: Speaker | null;
  /** Whether the words are reported, not quoted. */
  readonly isReported: boolean;
  /** Of the stretch, 0 to 1. */
  readonly share: number;
}

/** The map of an article with more quotations than can be told apart one by one: as many stretches of the same length. */
export function mapColumns(segments: readonly Segment[], speakers: readonly Speaker[], count: number): Column[] {
  const order = [...speakers, null].flatMap((speaker) => [
    { speaker, isReported: false },
    { speaker, isReported: true },
  ]);
  const keyOf = (speaker: Speaker | null, isReported: boolean) => `${speaker?.key ?? ''} ${isReported}`;
  const totals = Array.from({ length: count }, () => new Map<string, number>());
  for (const { from, to, speaker, passage } of segments) {
    const key = keyOf(speaker, passage.kind === 'report');
    for (let index = Math.floor(from * count); index < Math.min(count, to * count); index++) {
      const share = Math.min(to * count, index + 1) - Math.max(from * count, index);
      const column = totals[index];
      column?.set(key, (column.get(key) ?? 0) + share);
    }
  }
  return totals.map((shares, index) => ({
    from: index / count,
    to: (index + 1) / count,
    parts: order.flatMap(({ speaker, isReported }) => {
      const share = shares.get(keyOf(speaker, isReported));
      return share === undefined ? [] : [{ speaker, isReported, share }];
    }),
  }));
}
