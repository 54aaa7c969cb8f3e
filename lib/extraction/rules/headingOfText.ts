import { isProse } from '../../page/outline/prose';
import { postAround } from '../../page/outline/embeddedPost';
import { isInside, nearest, type OutlineBlock } from '../../page/outline/outline';
import type { BodyEvidence } from '../evidence/bodyEvidence';
import { keep, type Rule } from '../opinions/rule';

/** How far below its heading a paragraph may stand, in blocks: between them are advertisements and pictures' captions. */
const farthest = 4;

/**
 * Keeps a heading right above a paragraph of the text, in a part of the page like its or, amid the text, at the head of the part
 * that holds it: "A spare part from Aarnes".
 */
export const headingOfText: Rule<BodyEvidence> = {
  id: 'headingOfText',
  ground: 'layout',
  judge: (block, { isCandidate, before, after, body }) => {
    const above = before(block);
    if (block.kind !== 'heading' || postAround(block) !== null || !isCandidate(block) || above === null) return null;
    const next = after(block, farthest).find((other) => body.has(other));
    if (next === undefined || !isProse(next)) return null;
    const part = nearest(block.element, ({ textLength }) => textLength > block.text.length);
    const isHeadOfPart = body.has(above) && isInside(next.element, part) && !isInside(above.element, part);
    return isHeadOfPart || partOf(next) === partOf(block) ? keep('it is the heading of a paragraph of the text') : null;
  },
};

/** How the part of the page is made that the block stands in. */
const partOf = ({ element: { parent } }: OutlineBlock): string =>
  `${parent?.name ?? ''}.${parent?.labels.replace(/\d+/g, '') ?? ''} ${parent?.parent?.labels.replace(/\d+/g, '') ?? ''}`;
