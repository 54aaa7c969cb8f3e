import { drop, type Rule } from '../rule';
import type { TextEvidence } from '../textEvidence';

/** Drops a heading that no text follows, which announces something else: "More like this" at the end. */
export const lastHeading: Rule<TextEvidence> = {
  id: 'lastHeading',
  ground: 'layout',
  judge: (block, { closing }) =>
    block.kind === 'heading' && closing.has(block) ? drop('no text follows this heading') : null,
};
