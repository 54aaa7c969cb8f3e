import type { Span } from '../analysis/text/span';
import { startOf, type Passage } from './passages';
import { speakerKey, type Speaker } from './speakers';

/** A stretch of quoted or reported words on the map of the article. */
export interface Segment {
  /** From 0, the article's first character, to 1, its end. */
  readonly from: number;
  readonly to: number;
  readonly passage: Passage;
  /** Null when no speaker is named. */
  readonly speaker: Speaker | null;
}

/** Neighbouring quotations, or reports, of one speaker, for the map as text. */
export interface Run {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly isReported: boolean;
  readonly speaker: Speaker | null;
}

/** The map of the article: one segment for each uninterrupted part of a passage, in text order. */
export function mapPassages(length: number, passages: readonly Passage[], speakers: readonly Speaker[]): Segment[] {
  const byKey = new Map(speakers.map((speaker) => [speaker.key, speaker]));
  return passages
    .flatMap((passage) => {
      const key = speakerKey(passage);
      const speaker = key === null ? null : (byKey.get(key) ?? null);
      return passage.own.map((span) => ({ ...fraction(span, length), passage, speaker }));
    })
    .sort((a, b) => a.from - b.from);
}

/** The same map as runs of one speaker each. */
export function mapRuns(segments: readonly Segment[]): Run[] {
  const runs: Run[] = [];
  let previous: Segment | null = null;
  for (const segment of segments) {
    const last = runs.at(-1);
    const isNewPassage = segment.passage !== previous?.passage;
    const isReported = segment.passage.kind === 'report';
    if (last && last.speaker === segment.speaker && last.isReported === isReported) {
      runs[runs.length - 1] = { ...last, to: segment.to, count: last.count + (isNewPassage ? 1 : 0) };
    } else {
      runs.push({ from: segment.from, to: segment.to, count: 1, isReported, speaker: segment.speaker });
    }
    previous = segment;
  }
  return runs;
}

/** The segments as they stand in `count` stretches of equal length, each from the start of its stretch, and in it by speaker. */
export function sortIntoStretches(
  segments: readonly Segment[],
  speakers: readonly Speaker[],
  count: number,
): Segment[] {
  const places = new Map(speakers.map((speaker, place) => [speaker, place]));
  const placeOf = ({ speaker }: Segment) => (speaker && places.get(speaker)) ?? speakers.length;
  const isReport = ({ passage }: Segment) => Number(passage.kind === 'report');
  return segments
    .map((segment) => ({ ...segment, from: Math.floor(segment.from * count) / count }))
    .sort((a, b) => a.from - b.from || placeOf(a) - placeOf(b) || isReport(a) - isReport(b));
}

/** A span as fractions of the article's length. */
export function fraction(span: Span, length: number): { from: number; to: number } {
  const whole = Math.max(1, length);
  return { from: span.start / whole, to: span.end / whole };
}

/** The passage that starts next after a position (`1`) or last before it (`-1`); null when there is none. */
export function neighbour(passages: readonly Passage[], position: number, direction: 1 | -1): Passage | null {
  if (direction === 1) return passages.find((passage) => startOf(passage) > position) ?? null;
  return passages.findLast((passage) => startOf(passage) < position) ?? null;
}
