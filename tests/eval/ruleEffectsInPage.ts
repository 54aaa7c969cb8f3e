import { TimeSlicer } from '../../lib/page/dom/timeSlicer';
import { readPage } from '../../lib/extraction/readPage';
import { ruleEffects, type RuleEffect } from './ruleEffects';

const budget = { elements: 20_000, characters: 400_000, depth: 48, timeMs: 20_000 };

/** What each rule changes on the page that this runs in. */
export async function ruleEffectsInPage(): Promise<RuleEffect[]> {
  const slicer = new TimeSlicer(budget.timeMs);
  const { outline, metadata } = await readPage(document, budget, slicer, false);
  return ruleEffects(outline, metadata, slicer);
}
