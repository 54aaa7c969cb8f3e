import { isAuthorNote } from '../evidence/authorNote';
import { drop, type Rule } from '../opinions/rule';
import type { TextEvidence } from '../evidence/textEvidence';

/** Drops what introduces the author at the end: "Ada Kovač is the Post's reporter in Mirna." */
export const authorNote: Rule<TextEvidence> = {
  id: 'authorNote',
  ground: 'layout',
  judge: (block, { closing, metadata }) =>
    closing.has(block) && isAuthorNote(block.text, metadata.byline)
      ? drop('it introduces the author at the end')
      : null,
};
