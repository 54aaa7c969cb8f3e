import type { Evidence } from '../evidence/evidence';
import { drop, type Rule } from '../opinions/rule';

/** Drops the headline, and above the text its parts: it is shown as the headline. */
export const headline: Rule<Pick<Evidence, 'titles'>> = {
  id: 'headline',
  ground: 'repetition',
  judge: (block, { titles }) => (titles.has(block) ? drop('it is the headline') : null),
};
