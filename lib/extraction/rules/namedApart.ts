import type { Evidence } from '../evidence/evidence';
import { drop, type Rule } from '../opinions/rule';

/** Drops what stands in a part of the page that its authors call by the name of furniture: `class="share-bar"`. */
export const namedApart: Rule<Pick<Evidence, 'apartAround'>> = {
  id: 'namedApart',
  ground: 'structure',
  judge: (block, { apartAround }) => {
    const apart = apartAround(block);
    return apart?.by === 'name' ? drop(`it stands in a part called “${apart.name}”`) : null;
  },
};
