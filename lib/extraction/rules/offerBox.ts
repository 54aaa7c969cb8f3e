import type { Evidence } from '../evidence/evidence';
import { drop, type Rule } from '../opinions/rule';

/** Drops what stands in one box with an offer to the reader: "Columns by Nessa Quill" below "Already a subscriber? Log in". */
export const offerBox: Rule<Pick<Evidence, 'isInOffer'>> = {
  id: 'offerBox',
  ground: 'layout',
  judge: (block, { isInOffer }) => (isInOffer(block) ? drop('it stands in one box with an offer to the reader') : null),
};
