import { isInside } from '../../page/outline/outline';
import { isProse } from '../../page/outline/prose';
import type { Evidence } from '../evidence/evidence';
import { keep, type Rule } from '../opinions/rule';

/** Keeps what Readability takes for the article's; outside the part that holds most of it, running text only. */
export const readabilityKeeps: Rule<Pick<Evidence, 'root'>> = {
  id: 'readabilityKeeps',
  ground: 'structure',
  judge: (block, { root }) =>
    block.readabilityShare >= 0.5 && (isInside(block.element, root) || isProse(block))
      ? keep('Readability takes it for the article’s')
      : null,
};
