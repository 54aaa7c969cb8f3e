import type { Rule } from '../rule';
import { governorsOf } from '../structure/governor';
import { saidBy } from '../structure/saidBy';
import { standingOf } from '../structure/standingOf';

/** While Lee said it was “…”, Park left; Park left after Lee called it “…”: the words are the clause's subject's. */
export const inSubordinateClause: Rule = {
  id: 'inSubordinateClause',
  judge: (scene, part, canSpeak) => {
    const [nearest] = governorsOf(scene, part);
    if (nearest?.kind !== 'verb' || nearest.clause.isPassive || standingOf(nearest.clause) !== 'subordinate')
      return null;
    return saidBy(scene, nearest.clause, canSpeak);
  },
};
