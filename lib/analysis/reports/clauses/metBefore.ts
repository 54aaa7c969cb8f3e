import { phraseEndingAt } from '../../speakers/phrases/phraseEndingAt';
import type { NounPhrase } from '../../speakers/phrases/nounPhrase';
import { stepOverVerbGroup } from '../../speakers/phrases/verbGroup';
import { isCapitalised } from '../../speakers/scene/isCapitalised';
import { isWord } from '../../speakers/scene/isWord';
import type { Item } from '../../speakers/scene/scene';
import { sentenceStart } from '../../speakers/scene/sentence';

/**
 * *Others* I spoke to argued; *the experts* we interviewed said: those before the verb at `at` whom somebody has met, told without
 * “who” or “whom”. Null when there is nobody.
 */
export function metBefore(items: readonly Item[], at: number): NounPhrase | null {
  const limit = sentenceStart(items, at);
  const last = stepOverVerbGroup(items, at, limit).at;
  const verb = isWord(items[last], /^(?:to|with)$/) ? last - 1 : last;
  if (!isWord(items[verb], verb === last ? meetings : talks)) return null;
  const { at: who } = stepOverVerbGroup(items, verb, limit);
  const asker = items[who];
  if (asker?.kind !== 'word' || !(isWord(asker, /^(?:i|we)$/) || isCapitalised(asker))) return null;
  return phraseEndingAt(items, who - 1, limit);
}

const meetings = /^(?:consulted|contacted|interviewed|polled|questioned|surveyed)$/;
const talks = /^(?:checked|met|spoke|spoken|talked)$/;
