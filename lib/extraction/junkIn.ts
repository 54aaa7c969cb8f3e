import type { OutlineBlock } from '../article/outline';
import { isProse, lengthOf } from '../article/articleRoot';
import { isInJunkElement } from './junkElements';

/** Above this share of the running text in parts named as junk, their names say nothing. */
const mostJunk = 0.9;

/**
 * Which blocks stand in parts that are named as junk. None where nearly all of the text does: then the outlet calls its
 * entries "comments", or its pages "gallery".
 */
export function junkIn(texts: readonly OutlineBlock[], length: number): (block: OutlineBlock) => boolean {
  const isJunk = (block: OutlineBlock) => isInJunkElement(block, length);
  const prose = texts.filter(isProse);
  const isAllJunk = lengthOf(prose.filter(isJunk)) > mostJunk * lengthOf(prose);
  return isAllJunk ? () => false : isJunk;
}
