import { postAround } from '../../page/outline/embeddedPost';
import type { Evidence } from '../evidence/evidence';
import { drop, type Rule } from '../opinions/rule';

/** The share of a block's words in the text that the page's data state: too few to be in it. */
const surelyNotStated = 0.3;

/**
 * Drops what the article's text, as the page's data state it, does not hold: a note about the author among its paragraphs.
 * Headings and posts are left out of what is stated by most, and the standfirst by many.
 */
export const unstatedText: Rule<Pick<Evidence, 'stated' | 'afterStated'>> = {
  id: 'unstatedText',
  ground: 'data',
  judge: (block, { stated, afterStated }) => {
    if (stated === null || block.kind === 'heading' || postAround(block) !== null) return null;
    if ((stated.support(block.text) ?? 1) >= surelyNotStated || !afterStated.has(block)) return null;
    return drop('the page’s data do not hold it as the article’s text');
  },
};
