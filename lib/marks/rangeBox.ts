import { safeDom } from '../page/dom/safeDom';

/** The boxes of the lines of a range, without empty ones. */
export const linesOf = (range: Range): DOMRect[] =>
  [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);

/** The box of the first line of a range. */
export const firstLine = (range: Range): DOMRect => linesOf(range)[0] ?? range.getBoundingClientRect();

/** The part of the window in which a scrolling box shows its content. */
export function viewOf(scroller: Element): DOMRect {
  if (scroller === scroller.ownerDocument.scrollingElement) return new DOMRect(0, 0, innerWidth, innerHeight);
  const { x, y } = safeDom().box(scroller);
  return new DOMRect(x + scroller.clientLeft, y + scroller.clientTop, scroller.clientWidth, scroller.clientHeight);
}

/** Whether a point is in a box, or on its edge. */
export const holdsPoint = ({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean =>
  left <= x && x <= right && top <= y && y <= bottom;
