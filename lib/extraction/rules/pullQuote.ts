import type { OutlineBlock } from '../../page/outline/outline';
import { drop, type Rule } from '../opinions/rule';

/** Drops a sentence of the text that is set apart to catch the eye, and whose it is: it stands in the text once more. */
export const pullQuote: Rule<{ readonly pulled: ReadonlySet<OutlineBlock> }> = {
  id: 'pullQuote',
  ground: 'repetition',
  judge: (block, { pulled }) => (pulled.has(block) ? drop('it is set apart, and stands in the text once more') : null),
};
