import { isSentence, linkShareOf } from '../../page/outline/prose';
import type { Evidence } from '../evidence/evidence';
import { drop, type Rule } from '../opinions/rule';

/** A paragraph may be one long link and a few words; with a larger share it is a link. */
const mostLinked = 0.7;

/**
 * Drops a line that is a link: "Storms ahead". A sentence of the article may be one, too: it is made like the others and has its
 * full stop.
 */
export const mostlyLinks: Rule<Pick<Evidence, 'structureOf'>> = {
  id: 'mostlyLinks',
  ground: 'layout',
  judge: (block, { structureOf }) => {
    if (linkShareOf(block) <= mostLinked) return null;
    const isMadeAsText = structureOf(block)?.isTelling ?? false;
    return isMadeAsText && (block.kind === 'list-item' || isSentence(block.text))
      ? null
      : drop('nearly all of it is a link');
  },
};
