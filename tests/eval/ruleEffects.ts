import type { Outline } from '../../lib/page/outline/outline';
import type { TimeSlicer } from '../../lib/page/dom/timeSlicer';
import { decideBlocks } from '../../lib/extraction/decideBlocks';
import { articleBlocks } from '../../lib/extraction/opinions/hearing';
import type { ArticleMetadata } from '../../lib/extraction/metadata/metadataOf';

/** What one rule changes on a page: the texts of the blocks that are read, or left out, because of it alone. */
export interface RuleEffect {
  readonly rule: string;
  readonly kept: readonly string[];
  readonly dropped: readonly string[];
}

/** Decides on a page's blocks with all rules, then without each that has decided on one. */
export async function ruleEffects(
  outline: Outline,
  metadata: ArticleMetadata,
  slicer: TimeSlicer,
): Promise<RuleEffect[]> {
  const fates = await decideBlocks(outline, metadata, slicer);
  const read = new Set(articleBlocks(fates));
  const deciding = [...new Set(fates.flatMap(({ judgement }) => (judgement === null ? [] : [judgement.rule])))];
  const effects: RuleEffect[] = [];
  for (const rule of deciding) {
    const others = new Set(articleBlocks(await decideBlocks(outline, metadata, slicer, new Set([rule]))));
    effects.push({
      rule,
      kept: [...read].filter((block) => !others.has(block)).map(({ text }) => text),
      dropped: [...others].filter((block) => !read.has(block)).map(({ text }) => text),
    });
  }
  return effects;
}
