import { drop, type Rule } from '../opinions/rule';
import type { TextEvidence } from '../evidence/textEvidence';

/** Drops a heading that no text follows, which announces something else: "More like this" at the end. */
export const lastHeading: Rule<TextEvidence> = {
  id: 'lastHeading',
  ground: 'layout',
  judge: (block, { closing }) =>
    block.kind === 'heading' && closing.has(block) ? drop('no text follows this heading') : null,
};
