import { structureKeyOf } from './evidence/structureKeyOf';
import type { Pruned } from './readability/pruneForReadability';

/**
 * Sets how much of each block Readability took as the article's. A block that it did not get to see is given the share of the
 * blocks with the same structure that it did see.
 */
export function rateBlocks({ seen, beyond }: Pruned, kept: ReadonlySet<Text>): void {
  const alike = new Map<string, { length: number; kept: number }>();
  for (const block of seen) {
    const length = block.runs.reduce((sum, run) => sum + (kept.has(run.node) ? run.end - run.start : 0), 0);
    block.readabilityShare = length / block.text.length;
    const make = alike.get(structureKeyOf(block)) ?? { length: 0, kept: 0 };
    make.length += block.text.length;
    make.kept += length;
    alike.set(structureKeyOf(block), make);
  }
  for (const block of beyond) {
    const make = alike.get(structureKeyOf(block));
    if (make !== undefined) block.readabilityShare = make.kept / make.length;
  }
}
