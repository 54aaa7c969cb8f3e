import { isCueNoun } from '../../lexicon/cueNouns';
import { afterAside } from './afterAside';
import { headOf } from './headOf';
import type { NounPhrase } from './nounPhrase';
import { ownerBefore } from './ownerBefore';
import { isWord } from '../scene/isWord';
import type { Scene } from '../scene/scene';

/** *Lee’s* voice broke; *her* answer was short: whose words or voice a sentence is about. */
export function ownerOfVoice(scene: Scene, { first, last }: NounPhrase): NounPhrase | null {
  const { items } = scene;
  const head = headOf(items, { first, last });
  if (!head) return null;
  const verb = afterAside(items, last + 1, last + maxAside);
  const isAnswer = isCueNoun(head.normal) && isWord(items[verb], /^(?:came|comes|goes|is|r[au]ns?|was|went|were)$/);
  return isAnswer || expressive.test(head.normal) ? ownerBefore(scene, items.indexOf(head, first), first) : null;
}

/** her answer, *now on show in the port,* is: so many items. */
const maxAside = 20;

/** What shows how somebody feels who speaks. */
const expressive = /^(?:eyes?|face|hands?|lips?|smile|voice)$/;
