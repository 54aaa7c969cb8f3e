import type { OutlineBlock } from '../../page/outline/outline';
import { keepSurely, type Rule } from '../opinions/rule';

/** Keeps the lines between headline and text that the page's summary repeats or that are made as such: "Two years late." */
export const standfirst: Rule<{ readonly standfirsts: ReadonlySet<OutlineBlock> }> = {
  id: 'standfirst',
  ground: 'data',
  judge: (block, { standfirsts }) =>
    standfirsts.has(block) ? keepSurely('it stands between headline and text, and sums it up') : null,
};
