import type { Rule } from '../rule';
import { governorsOf } from '../structure/governor';
import { saidBy } from '../structure/saidBy';

/** Lee, described by Park as “…”, said: the words are the agent's; nobody's without one (Lee, nicknamed “…”, said). */
export const describedBy: Rule = {
  id: 'describedBy',
  judge: (scene, part, canSpeak) => {
    const [nearest] = governorsOf(scene, part);
    if (nearest?.kind !== 'verb' || !nearest.clause.isPassive) return null;
    const { agent, kind } = nearest.clause;
    return agent ? saidBy(scene, nearest.clause, canSpeak) : kind === 'participle' ? 'nobody' : null;
  },
};
