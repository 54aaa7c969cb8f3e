import { governorsOf } from '../structure/governor';
import { isUnsaid } from '../structure/isUnsaid';
import type { Rule } from '../rule';

/** Lee stopped short of calling it “…”; Lee could have said “…”; did Lee say “…”?: words that nobody is told to have said. */
export const unsaid: Rule = {
  id: 'unsaid',
  judge: (scene, part) => {
    const [nearest] = governorsOf(scene, part);
    return nearest?.kind === 'verb' && isUnsaid(scene.structure, nearest.clause) ? 'nobody' : null;
  },
};
