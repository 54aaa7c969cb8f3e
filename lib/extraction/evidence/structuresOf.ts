import type { OutlineBlock } from '../../page/outline/outline';
import { lengthOf } from '../../page/outline/articleRoot';
import { structureKeyOf } from './structureKeyOf';

/** How a kind of paragraph stands to the article. */
export interface Structure {
  /** A good part of the article is made so. */
  readonly isCommon: boolean;
  /** And its class names alone tell it from all else on the page. */
  readonly isTelling: boolean;
}

/** The share of the prose that must have one structure for its class names to tell. */
const commonShare = 0.3;

/** How the article's paragraphs are made, by their structure keys. */
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
