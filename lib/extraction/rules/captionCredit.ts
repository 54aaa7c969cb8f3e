import { endsInCredit } from '../evidence/caption';
import { drop, type Rule } from '../opinions/rule';

/** Drops a caption that ends in its picture's credit: "The bridge at dawn (Ada Kovač/Reuters)". Captions are shown on their own. */
export const captionCredit: Rule = {
  id: 'captionCredit',
  ground: 'layout',
  judge: (block) => (endsInCredit(block) ? drop('it ends in a picture’s credit') : null),
};
