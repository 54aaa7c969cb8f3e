import type { OutlineBlock } from '../../page/outline/outline';
import { drop, type Rule } from '../opinions/rule';

/**
 * Drops what stands before the text once more: a standfirst that the page has once for wide screens and once for narrow ones, or
 * that the text begins with.
 */
export const repeatedOpening: Rule<{ readonly repeated: ReadonlySet<OutlineBlock> }> = {
  id: 'repeatedOpening',
  ground: 'repetition',
  judge: (block, { repeated }) => (repeated.has(block) ? drop('it has been said word for word') : null),
};

/** The blocks of the text, down to its first paragraph, that stand in it before. */
export function repeatedIn(text: readonly OutlineBlock[], first: OutlineBlock): Set<OutlineBlock> {
  const end = text.indexOf(first);
  const texts = text.map((block) => block.text);
  return new Set(text.filter((block, i) => i <= end && texts.indexOf(block.text) !== i));
}
