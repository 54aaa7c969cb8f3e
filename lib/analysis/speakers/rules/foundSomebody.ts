import type { NounPhrase } from '../phrases/nounPhrase';
import { isThing } from '../phrases/phraseShape';
import type { Item } from '../scene/scene';
import type { Finding } from './rule';

/** Whom a rule has found to say the words by the verb or noun at an item; null for nobody, and for a thing. */
export const foundSomebody = (items: readonly Item[], source: NounPhrase | null, cue: number): Finding | null =>
  source && !isThing(items, source) ? { source, cue: items[cue]?.span ?? null } : null;
