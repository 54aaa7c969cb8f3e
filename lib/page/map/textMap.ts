import { countLeading } from '../../analysis/text/countLeading';
import type { Span } from '../../analysis/text/span';

/** A part of one text node, `[start, end)` in UTF-16 units of its data. */
export interface TextPiece {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/** A stretch of the article's text that stands unit by unit in one text node; white space may differ in kind. */
export interface TextRun extends TextPiece {
  /** Where the stretch begins in the article's text. */
  readonly at: number;
}

/**
 * Where each unit of the article's text stands in the page, and back. The blank lines between blocks, and the space that
 * stands for a line break inside one, are nowhere in the page.
 */
export interface TextMap {
  /** In text order. */
  readonly runs: readonly TextRun[];
  /** The parts of the page that hold the span's words, one for each text node, in text order; empty when there is none. */
  piecesOf(span: Span): TextPiece[];
  /**
   * The offset of the unit before which this position of the page lies; for white space that the text leaves out, the
   * offset of the unit after it in the same node; null outside the article.
   */
  offsetOf(node: Node, offset: number): number | null;
}

/** Makes the map from runs in text order. */
export function makeTextMap(runs: readonly TextRun[]): TextMap {
  const runsOfNode = new Map<Node, TextRun[]>();
  for (const run of runs) {
    const list = runsOfNode.get(run.node);
    if (list === undefined) runsOfNode.set(run.node, [run]);
    else list.push(run);
  }

  return {
    runs,
    piecesOf: ({ start, end }) => {
      const pieces: TextPiece[] = [];
      for (let i = firstEndingAfter(runs, start); i < runs.length; i++) {
        const run = runs[i];
        if (run === undefined || run.at >= end) break;
        const from = run.start + Math.max(0, start - run.at);
        const to = Math.min(run.end, run.start + end - run.at);
        if (from >= to) continue;
        const last = pieces.at(-1);
        // What the text leaves out between two runs of a node is white space or invisible: one piece, one line under it.
        if (last?.node === run.node && last.end <= from) pieces[pieces.length - 1] = { ...last, end: to };
        else pieces.push({ node: run.node, start: from, end: to });
      }
      return pieces;
    },
    offsetOf: (node, offset) => {
      const list = runsOfNode.get(node);
      const run = list?.find((candidate) => offset <= candidate.end);
      if (list === undefined || run === undefined) return null;
      if (offset < run.start) return run === list[0] ? null : run.at;
      const after = offset === run.end ? list[list.indexOf(run) + 1] : undefined;
      return after?.start === offset ? after.at : run.at + offset - run.start;
    },
  };
}

/** The index of the first run that ends after the offset. */
const firstEndingAfter = (runs: readonly TextRun[], offset: number): number =>
  countLeading(runs, ({ at, start, end }) => at + end - start <= offset);
