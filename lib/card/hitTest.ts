import { pageReaders } from '../article/pageReaders';
import type { TextMap } from '../article/textMap';
import { highlightNames } from '../marks/highlightNames';

/** A point of the window, and what the pointer is on there: the innermost element that can be seen from outside. */
export interface PointerPlace {
  readonly x: number;
  readonly y: number;
  readonly target: Node;
}

/** `CSS.highlights` with what is not yet in TypeScript's types: https://drafts.csswg.org/css-highlight-api-1/#interactions */
type HitTesting = HighlightRegistry & {
  highlightsFromPoint?(
    x: number,
    y: number,
    options?: { shadowRoots: readonly ShadowRoot[] },
  ): readonly { readonly highlight: Highlight; readonly ranges: readonly AbstractRange[] }[];
};

/** The offset in the article's text of painted words at a point; null when none are there or something covers them. */
export function paintedOffsetAt(place: PointerPlace, map: TextMap): number | null {
  const registry: HitTesting = CSS.highlights;
  const { contains, rootNode } = pageReaders();
  if (!registry.highlightsFromPoint) return textOffsetAt(place, map);
  const root = rootNode(place.target);
  const hits = registry.highlightsFromPoint(place.x, place.y, {
    shadowRoots: root instanceof ShadowRoot ? [root] : [],
  });
  // From the top layer down: a name inside a quotation comes first. The page's own highlights are none of ours.
  for (const name of highlightNames.toReversed()) {
    const ranges = hits.find(({ highlight }) => highlight === registry.get(name))?.ranges ?? [];
    for (const { startContainer, startOffset } of ranges) {
      const offset = contains(place.target, startContainer) ? map.offsetOf(startContainer, startOffset) : null;
      if (offset !== null) return offset;
    }
  }
  return null;
}

/** Where browsers cannot look for highlights: the offset of the letter at a point. */
function textOffsetAt({ x, y, target }: PointerPlace, map: TextMap): number | null {
  const caret = document.caretPositionFromPoint(x, y);
  if (!(caret?.offsetNode instanceof Text) || !pageReaders().contains(target, caret.offsetNode)) return null;
  // The caret stands between two letters, and beside the text where there is none: the letter must be under the point.
  for (const offset of [caret.offset, caret.offset - 1]) {
    if (offset < 0 || offset >= caret.offsetNode.length) continue;
    const letter = document.createRange();
    letter.setStart(caret.offsetNode, offset);
    letter.setEnd(caret.offsetNode, offset + 1);
    const { left, right, top, bottom } = letter.getBoundingClientRect();
    if (left <= x && x <= right && top <= y && y <= bottom) return map.offsetOf(caret.offsetNode, offset);
  }
  return null;
}
