import { postAround } from '../../page/outline/embeddedPost';
import type { OutlineBlock } from '../../page/outline/outline';
import { listAround, type BodyEvidence } from '../evidence/bodyEvidence';
import { keep, type Rule } from '../opinions/rule';

/** Keeps the list that the text announces with a colon: "The winners are:" and "Ada Kovač" below it. */
export const announcedList: Rule<BodyEvidence & { readonly announced: ReadonlySet<object> }> = {
  id: 'announcedList',
  ground: 'layout',
  judge: (block, { isCandidate, announced }) => {
    const list = block.kind === 'list-item' && postAround(block) === null ? listAround(block) : null;
    return list !== null && announced.has(list) && isCandidate(block) ? keep('the text announces its list') : null;
  },
};

/** The lists whose first entry stands right after a colon at the end of the text so far. */
export function announcedLists(blocks: readonly OutlineBlock[], body: ReadonlySet<OutlineBlock>): Set<object> {
  return new Set(
    blocks.flatMap((block, i) => {
      const before = blocks[i - 1];
      const isAnnounced =
        block.kind === 'list-item' && before !== undefined && body.has(before) && /[:：]$/.test(before.text);
      return isAnnounced ? [listAround(block) ?? block] : [];
    }),
  );
}
