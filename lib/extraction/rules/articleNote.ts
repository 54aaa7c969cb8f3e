import { isArticleNote } from '../articleNote';
import { drop, type Rule } from '../rule';
import type { TextEvidence } from '../textEvidence';

/** Drops a note about the article at its beginning or end: "This article was first published in the Mirna Post." */
export const articleNote: Rule<TextEvidence> = {
  id: 'articleNote',
  ground: 'layout',
  judge: (block, { opening, closing }) =>
    (opening.has(block) || closing.has(block)) && isArticleNote(block.text)
      ? drop('a note about the article, at its beginning or end')
      : null,
};
