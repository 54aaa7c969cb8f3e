import type { Rule } from '../rule';
import { governorsOf } from '../structure/governor';
import { saidBy } from '../structure/saidBy';

/** Lee accused Park of calling it “…”; Lee fined Park for saying “…”: the words are of whom the verb is done to. */
export const blamedFor: Rule = {
  id: 'blamedFor',
  judge: (scene, part, canSpeak) => {
    const [nearest] = governorsOf(scene, part);
    if (nearest?.kind !== 'verb' || nearest.clause.isFinite || !/^(?:of|for)$/.test(nearest.clause.marker ?? ''))
      return null;
    return saidBy(scene, nearest.clause, canSpeak);
  },
};
