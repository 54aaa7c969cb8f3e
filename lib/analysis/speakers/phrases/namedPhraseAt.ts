import type { Item } from '../scene/scene';
import { nameAfter } from './nameAfter';
import type { NounPhrase } from './nounPhrase';
import { phraseStartingAt } from './phraseStartingAt';

/** *Ann Lee*; the prosecutor, *Ann Lee*: the noun phrase that starts at an item, or the name that follows it as an aside; null when none starts there. */
export function namedPhraseAt(items: readonly Item[], first: number, limit: number): NounPhrase | null {
  const phrase = phraseStartingAt(items, first, limit);
  return phrase && nameAfter(items, phrase, limit);
}
