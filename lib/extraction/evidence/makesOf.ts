import type { OutlineBlock } from '../../page/outline/outline';
import { lengthOf } from '../../page/outline/articleRoot';
import { makeOf } from './makeOf';

/** How a kind of paragraph stands to the article. */
export interface Make {
  /** A good part of the article is made so. */
  readonly isCommon: boolean;
  /** And its class names alone tell it from all else on the page. */
  readonly isTelling: boolean;
}

/** The share of the prose that must be made alike for its class names to tell. */
const commonShare = 0.3;

/** How the article's paragraphs are made. */
export function makesOf(prose: readonly OutlineBlock[]): Map<string, Make> {
  const lengths = new Map<string, number>();
  for (const block of prose) lengths.set(makeOf(block), (lengths.get(makeOf(block)) ?? 0) + block.text.length);
  const least = commonShare * lengthOf(prose);
  return new Map(
    [...lengths].map(([make, length]) => [
      make,
      { isCommon: length >= least, isTelling: length >= least && /\.[a-z]/.test(make) },
    ]),
  );
}
