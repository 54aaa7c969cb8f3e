import { isName, mentionsIn } from '../scene/peopleIndex';
import type { Scene } from '../scene/scene';
import { startOfSpan } from '../scene/startOf';
import type { NounPhrase } from './nounPhrase';
import { phraseEndingAt } from './phraseEndingAt';

/** Whose something is, that ends at an item with an apostrophe: anger at *Ann Lee’s* claim. A person's name is no longer than the name. */
export function ownerEndingAt({ items, mentions }: Scene, last: number, limit: number): NounPhrase | null {
  const phrase = phraseEndingAt(items, last, limit);
  const span = items[last]?.span;
  const name = span && mentionsIn(mentions, span).find(({ mention }) => isName(mention))?.mention.span;
  if (!phrase || !name) return phrase;
  return { first: Math.max(phrase.first, startOfSpan(items, last, name)), last };
}
