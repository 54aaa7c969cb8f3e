import { isClear } from '../page/dom/isClear';
import { safeDom } from '../page/dom/safeDom';
import type { TextMap } from '../page/map/textMap';
import { frameView } from '../marks/frameView';
import { holdsPoint } from '../marks/rangeBox';

/** A point in the top window, and the innermost element there that we can see, maybe in a frame. */
export interface PointerPosition {
  readonly x: number;
  readonly y: number;
  readonly target: Element;
}

/** A point in the window of the document that is searched. */
interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * The offset in the article's text of the letter that the reader sees at a point; null when there is none, or something covers it.
 * The browser's own hit test stops at transparent layers and skips words that take no pointer events: this looks through the
 * former and at the latter.
 */
export function textOffsetAt({ x, y, target }: PointerPosition, map: TextMap): number | null {
  const { ownerDocument, rootNode } = safeDom();
  const page = ownerDocument(target) ?? document;
  const view = frameView(page);
  const point = { x: x - view.x, y: y - view.y };
  const root = rootNode(target);
  // The target may just have been removed from the page, as a card is when the page scrolls.
  const tree = 'elementsFromPoint' in root ? (root as Document | ShadowRoot) : page;
  for (const element of tree.elementsFromPoint(point.x, point.y)) {
    const letter = letterIn(element, point);
    if (letter) return map.offsetOf(letter.text, letter.offset);
    if (!isSeenThrough(element)) return null;
  }
  return null;
}

/** More than any element of an article has. */
const maxChildren = 10_000;

interface Letter {
  readonly text: Text;
  readonly offset: number;
}

function letterIn(element: Element, point: Point): Letter | null {
  const { nodeType, shownChildren, box } = safeDom();
  for (const child of shownChildren(element, maxChildren).reverse()) {
    if (nodeType(child) === Node.TEXT_NODE) {
      const offset = letterAt(child as Text, point);
      if (offset !== null) return { text: child as Text, offset };
    } else if (nodeType(child) === Node.ELEMENT_NODE) {
      const around = box(child as Element);
      const hasBox = around.width > 0 || around.height > 0;
      if ((hasBox && !holdsPoint(around, point.x, point.y)) || isInvisible(getComputedStyle(child as Element)))
        continue;
      const letter = letterIn(child as Element, point);
      if (letter) return letter;
    }
  }
  return null;
}

/** Finds the letter by bisection; each half covers whole or partial lines, in whatever direction they run. */
function letterAt(text: Text, point: Point): number | null {
  const { ownerDocument, data } = safeDom();
  const range = (ownerDocument(text) ?? document).createRange();
  const isWithin = (start: number, end: number) => {
    range.setStart(text, start);
    range.setEnd(text, end);
    return [...range.getClientRects()].some((line) => holdsPoint(line, point.x, point.y));
  };
  let [start, end] = [0, data(text).length];
  if (!isWithin(start, end)) return null;
  while (end - start > 1) {
    const middle = (start + end) >> 1;
    if (isWithin(start, middle)) end = middle;
    else start = middle;
  }
  return start;
}

const isInvisible = ({ visibility, opacity }: CSSStyleDeclaration): boolean =>
  visibility !== 'visible' || opacity === '0';

/** Elements that fill their box with content of their own. */
const filled = /^(?:audio|canvas|embed|frame|iframe|img|input|object|select|svg|textarea|video)$/;

/** Whether what lies under the element shows through it, its own letters aside. */
function isSeenThrough(element: Element): boolean {
  const own = getComputedStyle(element);
  if (isInvisible(own)) return true;
  if (filled.test(safeDom().localName(element))) return false;
  return [own, getComputedStyle(element, '::before'), getComputedStyle(element, '::after')].every(
    ({ backgroundColor, backgroundImage, backdropFilter }) =>
      isClear(backgroundColor) && /^(?:|none)$/.test(backgroundImage) && /^(?:|none)$/.test(backdropFilter),
  );
}
