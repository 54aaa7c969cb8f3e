import { safeDom } from '../page/dom/safeDom';
import { coverOf, isUncovered } from './covers';
import { firstLine, viewOf } from './rangeBox';

/** Laying out what was off screen may move the words again, so centring is attempted this many times. */
const tries = 4;

/** In CSS pixels: between the words and a bar that would cover them. */
const margin = 12;

/**
 * Scrolls until the words are visible, using only the boxes that a reader could scroll. Returns true if they are visible at the
 * end: a page that moves its own text cannot be scrolled from outside.
 */
export function bringIntoView(range: Range): boolean {
  const element = range.startContainer.parentElement;
  if (element === null) return false;
  const scrollers = scrollersOf(element);
  for (let i = 0; i < tries && !isUncovered(range); i++) {
    for (const scroller of scrollers) centre(range, scroller);
    avoidCover(range, scrollers);
  }
  return isUncovered(range);
}

/** The boxes around an element that the reader can scroll, innermost first. */
function scrollersOf(element: Element): Element[] {
  const { ownerDocument, parentElement } = safeDom();
  const root = ownerDocument(element)?.scrollingElement ?? null;
  const scrollers: Element[] = [];
  for (let around: Element | null = element; around !== null; around = parentOf(around, parentElement)) {
    if (around === root) break;
    if (canScroll(around, 'Y') || canScroll(around, 'X')) scrollers.push(around);
    // What stays on the screen moves with nothing around it.
    if (getComputedStyle(around).position === 'fixed') return scrollers;
  }
  return root === null ? scrollers : [...scrollers, root];
}

function parentOf(element: Element, parentElement: (node: Node) => Element | null): Element | null {
  const parent = parentElement(element);
  if (parent !== null) return parent;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

function canScroll(element: Element, axis: 'X' | 'Y'): boolean {
  const overflow = getComputedStyle(element)[`overflow${axis}`];
  if (overflow !== 'auto' && overflow !== 'scroll') return false;
  return axis === 'Y' ? element.scrollHeight > element.clientHeight : element.scrollWidth > element.clientWidth;
}

/** Brings the words to the middle of the box that scrolls, as far as they are out of it. */
function centre(range: Range, scroller: Element): void {
  const words = firstLine(range);
  const box = viewOf(scroller);
  const isRoot = scroller === scroller.ownerDocument.scrollingElement;
  const isLocked = (axis: 'X' | 'Y') => isRoot && isHidden(scroller, axis);
  const byX = words.left < box.left || words.right > box.right ? middle(words, 'x') - middle(box, 'x') : 0;
  const byY = middle(words, 'y') - middle(box, 'y');
  scroller.scrollBy({ left: isLocked('X') ? 0 : byX, top: isLocked('Y') ? 0 : byY, behavior: 'instant' });
}

/** A page whose root or body hides what overflows can be scrolled by scripts alone, and back by nobody. */
function isHidden(root: Element, axis: 'X' | 'Y'): boolean {
  const { body, documentElement } = root.ownerDocument;
  return [documentElement, body].some((element) => {
    const overflow = getComputedStyle(element)[`overflow${axis}`];
    return overflow === 'hidden' || overflow === 'clip';
  });
}

function avoidCover(range: Range, scrollers: readonly Element[]): void {
  const cover = coverOf(range);
  const scroller = scrollers.at(-1);
  if (cover === null || scroller === undefined) return;
  const words = firstLine(range);
  const isAbove = middle(cover, 'y') < innerHeight / 2;
  const by = isAbove ? words.top - cover.bottom - margin : words.bottom - cover.top + margin;
  for (const each of scrollers) {
    const before = firstLine(range).top;
    each.scrollBy({ top: by, behavior: 'instant' });
    if (firstLine(range).top !== before) return;
  }
}

const middle = (box: DOMRect, axis: 'x' | 'y'): number =>
  axis === 'x' ? (box.left + box.right) / 2 : (box.top + box.bottom) / 2;
