import type { Item } from '../scene/scene';
import { sentenceEnd } from '../scene/sentence';
import { nameAfter } from './nameAfter';
import type { NounPhrase } from './nounPhrase';
import { phraseStartingAt } from './phraseStartingAt';

/** "said Ms Lee": the noun phrase right after the cue. */
export function invertedSubject(items: readonly Item[], at: number): NounPhrase | null {
  const next = items[at + 1];
  if (next?.kind !== 'word' || next.normal === 'it') return null;
  const end = sentenceEnd(items, at);
  const phrase = phraseStartingAt(items, at + 1, end);
  return phrase && nameAfter(items, phrase, end);
}
