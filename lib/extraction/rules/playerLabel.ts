import { isSentence } from '../../page/outline/articleRoot';
import { aroundOf } from '../../page/outline/outline';
import type { Evidence } from '../evidence/evidence';
import { drop, type Rule } from '../opinions/rule';

/** Drops what a player calls its film, and other labels beside its clock: "The bridge in the storm" at "0:00 / 3:12". */
export const playerLabel: Rule<Pick<Evidence, 'players'>> = {
  id: 'playerLabel',
  ground: 'layout',
  judge: ({ text, element }, { players }) =>
    players.size > 0 && !isSentence(text) && [...aroundOf(element)].some((around) => players.has(around))
      ? drop('it stands beside a player’s clock')
      : null,
};
