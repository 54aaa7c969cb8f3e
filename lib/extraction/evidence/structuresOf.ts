import type { OutlineBlock } from '../../page/outline/outline';
import { lengthOf } from '../../page/outline/prose';
import { structureKeyOf } from './structureKeyOf';

/** How much of the article shares a structure. */
export interface Structure {
  /** A good part of the article has it. */
  readonly isCommon: boolean;
  /** And its class names alone distinguish it from everything else on the page. */
  readonly isTelling: boolean;
}

/** The share of the prose that must have one structure for its class names to tell. */
const commonShare = 0.3;

/** The structures of the article's paragraphs, by structure key. */
export function structuresOf(prose: readonly OutlineBlock[]): Map<string, Structure> {
  const lengths = new Map<string, number>();
  for (const block of prose)
    lengths.set(structureKeyOf(block), (lengths.get(structureKeyOf(block)) ?? 0) + block.text.length);
  const least = commonShare * lengthOf(prose);
  return new Map(
    [...lengths].map(([key, length]) => [
      key,
      { isCommon: length >= least, isTelling: length >= least && /\.[a-z]/.test(key) },
    ]),
  );
}
