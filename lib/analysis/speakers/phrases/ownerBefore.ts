import { possessivePronouns, singularPossessives } from '../../lexicon/functionWords';
import { isPossessive } from '../scene/isPossessive';
import type { Scene } from '../scene/scene';
import type { NounPhrase } from './nounPhrase';
import { ownerEndingAt } from './ownerEndingAt';

/** Lee’s *angry last* letter: no more words stand between an owner and the noun. */
const maxBetween = 2;

/** Whose a noun is: *Lee’s* claim, *her* latest claim; null where nobody's, and for *their* claim. Not to the left of `limit`. */
export function ownerBefore(scene: Scene, noun: number, limit: number): NounPhrase | null {
  for (let at = noun - 1; at >= limit && noun - at <= maxBetween + 1; at--) {
    const word = scene.items[at];
    if (word?.kind !== 'word') return null;
    if (possessivePronouns.has(word.normal))
      return singularPossessives.has(word.normal) ? { first: at, last: at } : null;
    if (isPossessive(word.token)) return ownerEndingAt(scene, at, limit);
  }
  return null;
}
