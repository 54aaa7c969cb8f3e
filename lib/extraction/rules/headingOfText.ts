import { isProse } from '../../page/outline/prose';
import { postAround } from '../../page/outline/embeddedPost';
import type { OutlineBlock } from '../../page/outline/outline';
import type { BodyEvidence } from '../evidence/bodyEvidence';
import { keep, type Rule } from '../opinions/rule';

/** How far below its heading a paragraph may stand, in blocks: between them are advertisements and pictures' captions. */
const farthest = 4;

/** Keeps a heading right above a paragraph of the text and in a part of the page like its: "A spare part from Aarnes". */
export const headingOfText: Rule<BodyEvidence> = {
  id: 'headingOfText',
  ground: 'layout',
  judge: (block, { isCandidate, before, after, body }) => {
    if (block.kind !== 'heading' || postAround(block) !== null || !isCandidate(block) || before(block) === null)
      return null;
    const next = after(block, farthest).find((other) => body.has(other));
    return next !== undefined && isProse(next) && partOf(next) === partOf(block)
      ? keep('it is the heading of a paragraph of the text')
      : null;
  },
};

/** How the part of the page is made that the block stands in. */
const partOf = ({ element: { parent } }: OutlineBlock): string =>
  `${parent?.name ?? ''}.${parent?.labels.replace(/\d+/g, '') ?? ''} ${parent?.parent?.labels.replace(/\d+/g, '') ?? ''}`;
