import { drop, type Rule } from '../opinions/rule';
import { isSectionLabel } from '../evidence/sectionLabel';
import type { TextEvidence } from '../evidence/textEvidence';

/** Drops a section's name before the first paragraph: "Islands". */
export const sectionLabel: Rule<TextEvidence> = {
  id: 'sectionLabel',
  ground: 'layout',
  judge: (block, { opening }) =>
    opening.has(block) && block.kind === 'paragraph' && isSectionLabel(block.text)
      ? drop('a short line before the text, like a section’s name')
      : null,
};
