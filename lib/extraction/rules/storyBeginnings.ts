import type { Evidence } from '../evidence/evidence';
import { drop, type Rule } from '../opinions/rule';

/** Drops paragraphs made alike that are each cut short before a link to the rest: "The wind will be strong on every day …" */
export const storyBeginnings: Rule<Pick<Evidence, 'teasers'>> = {
  id: 'storyBeginnings',
  ground: 'layout',
  judge: (block, { teasers }) =>
    teasers.has(block) ? drop('it is one of several texts cut short before a link') : null,
};
