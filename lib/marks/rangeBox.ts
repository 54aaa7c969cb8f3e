import { safeDom } from '../page/dom/safeDom';

/** The box of the first line of the words. */
export const firstLine = (range: Range): DOMRect =>
  [...range.getClientRects()].find(({ width, height }) => width > 0 && height > 0) ?? range.getBoundingClientRect();

/** What of the window a scrolling box shows its content in. */
export function viewOf(scroller: Element): DOMRect {
  if (scroller === scroller.ownerDocument.scrollingElement) return new DOMRect(0, 0, innerWidth, innerHeight);
  const { x, y } = safeDom().box(scroller);
  return new DOMRect(x + scroller.clientLeft, y + scroller.clientTop, scroller.clientWidth, scroller.clientHeight);
}
