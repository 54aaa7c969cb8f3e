import type { OutlineBlock } from '../../page/outline/outline';
import { isProse, linkShareOf, proseLength } from '../../page/outline/prose';
import { apartAround } from './apart';

/** In characters: Readability finds more in nearly every article. */
const leastKept = 300;

/**
 * The blocks that Readability keeps. If that is next to nothing although the page has running text, all running text outside the
 * parts named as junk.
 */
export function readabilityBlocks(
  blocks: readonly OutlineBlock[],
  furniture: ReadonlySet<OutlineBlock>,
): OutlineBlock[] {
  const kept = blocks.filter((block) => block.readabilityShare >= 0.5 && linkShareOf(block) < 0.5);
  if (saidIn(kept) >= leastKept) return kept;
  const prose = blocks.filter((block) => isProse(block) && apartAround(block, 0) === null && !furniture.has(block));
  return saidIn(prose) >= leastKept ? prose : kept;
}

const saidIn = (blocks: readonly OutlineBlock[]) => blocks.reduce((sum, { text }) => sum + proseLength(text), 0);
