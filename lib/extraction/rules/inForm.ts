import type { Evidence } from '../evidence/evidence';
import { drop, type Rule } from '../opinions/rule';

/** Drops what stands in a form: "Tell us what you think of the bridge." */
export const inForm: Rule<Pick<Evidence, 'apartAround'>> = {
  id: 'inForm',
  ground: 'structure',
  judge: (block, { apartAround }) => {
    const apart = apartAround(block);
    return apart?.by === 'form' ? drop('it stands in a form') : null;
  },
};
