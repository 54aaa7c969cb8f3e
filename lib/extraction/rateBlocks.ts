import { makeOf } from './evidence/makeOf';
import type { Thinned } from './readability/thinCopy';

/**
 * Says of each block how much of it Readability took for the article's. Of a block beyond what it got to see, as much
 * as of those made alike that it saw.
 */
export function rateBlocks({ seen, beyond }: Thinned, kept: ReadonlySet<Text>): void {
  const alike = new Map<string, { length: number; kept: number }>();
  for (const block of seen) {
    const length = block.runs.reduce((sum, run) => sum + (kept.has(run.node) ? run.end - run.start : 0), 0);
    block.keptShare = length / block.text.length;
    const make = alike.get(makeOf(block)) ?? { length: 0, kept: 0 };
    make.length += block.text.length;
    make.kept += length;
    alike.set(makeOf(block), make);
  }
  for (const block of beyond) {
    const make = alike.get(makeOf(block));
    if (make !== undefined) block.keptShare = make.kept / make.length;
  }
}
