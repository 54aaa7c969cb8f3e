import type { Segment } from './strip';
import type { Speaker } from './speakers';

/** A stretch of the article, with the share of each speaker's words in it. */
export interface Column {
  /** From 0, the article's first character, to 1, its end. */
  readonly from: number;
  readonly to: number;
  /**
   * The article's most quoted speaker first, quoted words before reported ones, those without a named speaker last. What is missing
   * to 1 is the outlet's own voice.
   */
  readonly parts: readonly ColumnPart[];
}

export interface ColumnPart {
  /** Null when no speaker is named. */
  readonly speaker: Speaker | null;
  /** Whether the words are reported, not quoted. */
  readonly isReported: boolean;
  /** The share of the stretch, 0 to 1. */
  readonly share: number;
}

/** The map of an article with too many passages to draw one by one, as `count` stretches of equal length. */
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
