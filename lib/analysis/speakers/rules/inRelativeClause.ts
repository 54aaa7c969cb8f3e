import type { Rule } from '../rule';
import { governorsOf } from '../structure/governor';
import { saidBy } from '../structure/saidBy';
import { standingOf } from '../structure/standingOf';

/** Lee, who called it “…”, told Park; Lee, whose plan Park called “…”, said: the words are the relative clause's subject's. */
export const inRelativeClause: Rule = {
  id: 'inRelativeClause',
  judge: (scene, part, canSpeak) => {
    const [nearest] = governorsOf(scene, part);
    if (nearest?.kind !== 'verb' || nearest.clause.isPassive || standingOf(nearest.clause) !== 'relative') return null;
    return saidBy(scene, nearest.clause, canSpeak);
  },
};
