import { isCueNoun } from '../../lexicon/cueNouns';
import { headOf } from '../phrases/headOf';
import type { NounPhrase } from '../phrases/nounPhrase';
import { ownerBefore } from '../phrases/ownerBefore';
import { isWord } from '../scene/isWord';
import type { Scene } from '../scene/scene';

/** *Lee’s* voice broke; *her* answer was short: whose words or voice a sentence is about. */
export function ownerOfVoice(scene: Scene, { first, last }: NounPhrase): NounPhrase | null {
  const { items } = scene;
  const head = headOf(items, { first, last });
  if (!head) return null;
  const isAnswer = isCueNoun(head.normal) && isWord(items[last + 1], /^(?:came|comes|is|was|were)$/);
  if (!isAnswer && !expressive.test(head.normal)) return null;
  return ownerBefore(scene, items.indexOf(head, first), first);
}

/** What shows how somebody feels who speaks. */
const expressive = /^(?:eyes?|face|hands?|lips?|smile|voice)$/;
