import { speechParticles } from '../../lexicon/functionWords';
import { isWord } from '../scene/isWord';
import type { Item } from '../scene/scene';
import { sentenceEnd } from '../scene/sentence';
import { nameAfter } from './nameAfter';
import type { NounPhrase } from './nounPhrase';
import { phraseStartingAt } from './phraseStartingAt';

/** "said Ms Lee": the noun phrase right after the cue. */
export function invertedSubject(items: readonly Item[], at: number): NounPhrase | null {
  // chimed in Lee, shot back Lee
  const first = isWord(items[at + 1], speechParticles) ? at + 2 : at + 1;
  const next = items[first];
  if (next?.kind !== 'word' || next.normal === 'it') return null;
  const end = sentenceEnd(items, at);
  const phrase = phraseStartingAt(items, first, end);
  return phrase && nameAfter(items, phrase, end);
}
