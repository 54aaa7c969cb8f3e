import { isProse, isSentence, linkShareOf } from '../../page/outline/prose';
import { aroundOf, isInside, type OutlineBlock } from '../../page/outline/outline';
import type { Evidence } from '../evidence/evidence';
import { keep, type Rule } from '../opinions/rule';

/** Characters: shorter lines than this are kept among others only. */
const shortest = 25;

/** Keeps running text that is made like the article's paragraphs, and short sentences where their structure is found nowhere else. */
export const madeAsText: Rule<Pick<Evidence, 'root' | 'structureOf'>> = {
  id: 'madeAsText',
  ground: 'structure',
  judge: (block, { root, structureOf }) => {
    const structure = structureOf(block);
    if (structure === null) return null;
    const isText = isInside(block.element, root)
      ? isProse(block)
        ? linkShareOf(block) < 0.5
        : structure.isTelling && block.text.length >= shortest && isSentence(block.text)
      : structure.isTelling && isProse(block) && !isAside(block);
    return isText ? keep('it is made like the article’s paragraphs') : null;
  },
};

const isAside = (block: OutlineBlock): boolean =>
  [...aroundOf(block.element)].some(({ name }) => name === 'aside' || name === 'footer');
