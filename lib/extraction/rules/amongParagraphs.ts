import { isProse } from '../../page/outline/prose';
import { postAround } from '../../page/outline/embeddedPost';
import { listAround, type BodyEvidence } from '../evidence/bodyEvidence';
import { keep, type Rule } from '../opinions/rule';

/** Keeps running text that stands beside several paragraphs of the text in one element, as a paragraph or in a list. */
export const amongParagraphs: Rule<BodyEvidence> = {
  id: 'amongParagraphs',
  ground: 'layout',
  judge: (block, { isCandidate, isAroundText }) => {
    if (block.kind === 'heading' || !isProse(block) || postAround(block) !== null || !isCandidate(block)) return null;
    const beside = block.kind === 'list-item' ? listAround(block)?.parent : block.element.parent;
    return beside !== undefined && isAroundText(beside) ? keep('it stands among the paragraphs of the text') : null;
  },
};
