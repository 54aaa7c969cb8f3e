import { safeDom } from '../page/dom/safeDom';
import type { OutlineBlock } from '../page/outline/outline';

/** The parts of the blocks that the reader has selected, in page order; empty when none of their text is. */
export function selectedBlocks(
  blocks: readonly OutlineBlock[],
  ranges: readonly Range[],
  liveText: WeakMap<Text, Text>,
): OutlineBlock[] {
  return blocks.flatMap((block) => {
    const runs = block.runs.flatMap((run) => {
      const node = liveText.get(run.node);
      const parts =
        node === undefined ? [] : ranges.map((range) => partIn(range, node)).filter((part) => part !== null);
      return parts.flatMap(({ start, end }) => cut(run, run.at + start - run.start, run.at + end - run.start));
    });
    const [first] = runs;
    const last = runs.at(-1);
    if (first === undefined || last === undefined) return [];
    const whole = block.text.slice(first.at, last.at + last.end - last.start);
    const text = whole.trim();
    if (text === '') return [];
    const at = first.at + whole.indexOf(text);
    const textRuns = runs.flatMap((run) => cut(run, at, at + text.length)).map((run) => ({ ...run, at: run.at - at }));
    return [{ ...block, text, runs: textRuns }];
  });
}

type Run = OutlineBlock['runs'][number];

/** The part of the run that stands between two offsets of the block's text; none when it stands outside. */
function cut(run: Run, from: number, to: number): Run[] {
  const start = Math.max(run.at, from);
  const end = Math.min(run.at + run.end - run.start, to);
  const move = run.start - run.at;
  return start < end ? [{ node: run.node, start: start + move, end: end + move, at: start }] : [];
}

/** The part of the node's data that the range covers; null when it covers none. */
function partIn(range: Range, node: Text): { start: number; end: number } | null {
  // A range in another document, a frame's, throws here instead of saying no.
  if (safeDom().rootNode(range.startContainer) !== node.getRootNode() || !range.intersectsNode(node)) return null;
  return {
    start: node === range.startContainer ? range.startOffset : 0,
    end: node === range.endContainer ? range.endOffset : node.data.length,
  };
}
