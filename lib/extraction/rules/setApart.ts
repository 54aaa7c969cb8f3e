import type { Evidence } from '../evidence/evidence';
import { drop, type Rule } from '../opinions/rule';

/** Drops what the page sets apart from its text by its element: an `<aside>` about the river, a `<footer>`. */
export const setApart: Rule<Pick<Evidence, 'apartAround'>> = {
  id: 'setApart',
  ground: 'structure',
  judge: (block, { apartAround }) => {
    const apart = apartAround(block);
    return apart?.by === 'element' ? drop(`it stands in <${apart.name}>`) : null;
  },
};
