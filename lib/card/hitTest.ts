import { safeDom } from '../page/dom/safeDom';
import type { TextMap } from '../page/map/textMap';
import { frameView } from '../marks/frameView';
import { highlightNames } from '../marks/highlightNames';
import { highlightsOf, worldOf } from '../page/dom/worldOf';

/** A point of the page's own window, and what the pointer is on there, maybe in a frame: the innermost element to be seen from outside. */
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
  const { contains, ownerDocument, rootNode } = safeDom();
  const page = ownerDocument(place.target) ?? document;
  const world = worldOf(page);
  const registry: HitTesting | null | undefined = world && highlightsOf(world);
  if (!world || !registry) return null;
  const view = frameView(page);
  const local = { x: place.x - view.x, y: place.y - view.y, target: place.target };
  if (!registry.highlightsFromPoint) return textOffsetAt(page, local, map);
  const root = rootNode(place.target);
  const hits = registry.highlightsFromPoint(local.x, local.y, {
    shadowRoots: root instanceof world.ShadowRoot ? [root] : [],
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

/** Where browsers cannot look for highlights: the offset of the letter at a point of a document's own window. */
function textOffsetAt(page: Document, { x, y, target }: PointerPlace, map: TextMap): number | null {
  const caret = page.caretPositionFromPoint(x, y);
  const text = caret?.offsetNode as Text | undefined;
  if (text?.nodeType !== Node.TEXT_NODE || !safeDom().contains(target, text)) return null;
  // The caret stands between two letters, and beside the text where there is none: the letter must be under the point.
  for (const offset of [caret?.offset ?? 0, (caret?.offset ?? 0) - 1]) {
    if (offset < 0 || offset >= text.length) continue;
    const letter = page.createRange();
    letter.setStart(text, offset);
    letter.setEnd(text, offset + 1);
    const { left, right, top, bottom } = letter.getBoundingClientRect();
    if (left <= x && x <= right && top <= y && y <= bottom) return map.offsetOf(text, offset);
  }
  return null;
}
