import type { OutlineBlock } from '../../page/outline/outline';
import { isProse, lengthOf, linkShareOf } from '../../page/outline/articleRoot';
import { structureKeyOf } from './structureKeyOf';

/** One alone may be a sentence of the article that trails off before a link. */
const fewest = 2;

/** A page with a larger share of such text is a list of stories, and no article. */
const mostTeasers = 0.8;

/**
 * The beginnings of other stories: paragraphs made alike, each cut short, each with a link to the rest right below. None on a page
 * that has hardly any other text.
 */
export function teasersIn(blocks: readonly OutlineBlock[], texts: readonly OutlineBlock[]): Set<OutlineBlock> {
  const alike = new Map<string, OutlineBlock[]>();
  for (const [i, block] of blocks.entries()) {
    const below = blocks[i + 1];
    if (!/(?:\.{3}|…)$/.test(block.text) || !isProse(block) || below === undefined || linkShareOf(below) < 0.5)
      continue;
    const list = alike.get(structureKeyOf(block));
    if (list === undefined) alike.set(structureKeyOf(block), [block]);
    else list.push(block);
  }
  const teasers = [...alike.values()].filter((list) => list.length >= fewest).flat();
  return new Set(lengthOf(teasers) < mostTeasers * lengthOf(texts.filter(isProse)) ? teasers : []);
}
