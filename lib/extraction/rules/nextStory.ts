import { aroundOf } from '../../page/outline/outline';
import type { Evidence } from '../evidence/evidence';
import { drop, type Rule } from '../opinions/rule';

/** Drops another whole story on the page, with a headline of its own: "Storms ahead" and its text, below the one that was opened. */
export const nextStory: Rule<Pick<Evidence, 'otherStories'>> = {
  id: 'nextStory',
  ground: 'structure',
  judge: (block, { otherStories }) =>
    otherStories.size > 0 && [...aroundOf(block.element)].some((element) => otherStories.has(element))
      ? drop('it stands in another story, under a headline of its own')
      : null,
};
