import type { Rule } from '../rule';
import { governorsOf } from '../structure/governor';
import { saidBy } from '../structure/saidBy';

/** Lee said it was “…”; Lee told Park that, if it rained, the wall would be “…”: the words are part of what the clause says. */
export const inReport: Rule = {
  id: 'inReport',
  judge: (scene, part, canSpeak) => {
    const [nearest] = governorsOf(scene, part);
    return nearest?.kind === 'verb' && !nearest.clause.isPassive ? saidBy(scene, nearest.clause, canSpeak) : null;
  },
};
