import type { Evidence } from '../evidence/evidence';
import { drop, type Rule } from '../opinions/rule';

/** Drops the beginning of another story, which is a short `<article>` and leads there: "Storms ahead: the wind will …" */
export const otherStory: Rule<Pick<Evidence, 'apartAround'>> = {
  id: 'otherStory',
  ground: 'structure',
  judge: (block, { apartAround }) => {
    const apart = apartAround(block);
    return apart?.by === 'other-story' ? drop('it stands in a short article of its own, which leads elsewhere') : null;
  },
};
