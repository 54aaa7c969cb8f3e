import { isInFigure } from '../evidence/caption';
import { drop, type Rule } from '../opinions/rule';

/** Drops what stands in a figure: "The bridge in 1912, seen from the western bank." Captions are shown on their own. */
export const figureText: Rule = {
  id: 'figureText',
  ground: 'structure',
  judge: (block) => (isInFigure(block) ? drop('it stands in a figure') : null),
};
