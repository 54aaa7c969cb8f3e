import { isCueNoun } from '../../lexicon/cueNouns';
import { singularPossessives } from '../../lexicon/functionWords';
import { headOf } from '../phrases/headOf';
import type { NounPhrase } from '../phrases/nounPhrase';
import { ownerEndingAt } from '../phrases/ownerEndingAt';
import { isPossessive } from '../scene/isPossessive';
import { isWord } from '../scene/isWord';
import type { Scene } from '../scene/scene';

/** *Lee’s* voice broke; *her* answer was short: whose words or voice a sentence is about. */
export function ownerOfVoice(scene: Scene, { first, last }: NounPhrase): NounPhrase | null {
  const { items } = scene;
  const head = headOf(items, { first, last });
  if (!head) return null;
  const isAnswer = isCueNoun(head.normal) && isWord(items[last + 1], /^(?:came|comes|is|was|were)$/);
  if (!isAnswer && !expressive.test(head.normal)) return null;
  for (let at = first; at < last; at++) {
    const item = items[at];
    if (item?.kind !== 'word') return null;
    if (singularPossessives.has(item.normal)) return { first: at, last: at };
    if (isPossessive(item.token)) return ownerEndingAt(scene, at, first);
  }
  return null;
}

/** What shows how somebody feels who speaks. */
const expressive = /^(?:eyes?|face|hands?|lips?|smile|voice)$/;
