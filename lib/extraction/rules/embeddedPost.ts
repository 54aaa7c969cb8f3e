import { postAround } from '../../page/outline/embeddedPost';
import { aroundOf } from '../../page/outline/outline';
import type { BodyEvidence } from '../evidence/bodyEvidence';
import { keep, type Rule } from '../opinions/rule';

/** How far around a post the element may be that holds the text's paragraphs. */
const farthest = 4;

/** Keeps a post from a social network among the paragraphs: "Tomorrow we row. — Einar Moe (@moe)". */
export const embeddedPost: Rule<BodyEvidence> = {
  id: 'embeddedPost',
  ground: 'structure',
  judge: (block, { isCandidate, isAroundText }) => {
    const post = postAround(block);
    if (post === null || !isCandidate(block)) return null;
    return [...aroundOf(post)].slice(1, farthest).some(isAroundText) ? keep('it is a post among the paragraphs') : null;
  },
};
