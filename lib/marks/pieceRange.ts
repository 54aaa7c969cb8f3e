import { isInPage } from '../page/dom/worldOf';
import type { TextPiece } from '../page/map/textMap';

/** The live range from the beginning of one piece to the end of another; null when they are no longer in the page. */
export function rangeOf(first: TextPiece, last = first): Range | null {
  if (![first, last].every(({ node }) => isInPage(node))) return null;
  if (first.start > first.node.length || last.end > last.node.length) return null;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, first.start);
  range.setEnd(last.node, last.end);
  return range;
}
