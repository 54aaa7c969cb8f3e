import type { Rule } from '../rule';
import { governorsOf } from '../structure/governor';
import { ownerOf } from '../structure/ownerOf';
import { findingOf } from '../structure/sourceOf';

/** Lee's claim that it was “…”, Lee issued a statement: “…”: the words are of whose noun it is. */
export const claimOf: Rule = {
  id: 'claimOf',
  judge: (scene, part, canSpeak) => {
    const [nearest] = governorsOf(scene, part);
    if (nearest?.kind !== 'noun') return null;
    return findingOf(scene, ownerOf(scene.structure, nearest.noun), nearest.noun.head, canSpeak);
  },
};
