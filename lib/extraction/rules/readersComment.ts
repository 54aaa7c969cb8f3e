import { drop, type Rule } from '../opinions/rule';

/** Drops what readers have written below the text: "Walker · 3 h", "About time." */
export const readersComment: Rule = {
  id: 'readersComment',
  ground: 'structure',
  judge: ({ isComment }) => (isComment ? drop('a reader has written it') : null),
};
