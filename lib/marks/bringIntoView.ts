import { safeDom } from '../page/dom/safeDom';
import { coverOf, isUncovered } from './covers';
import { firstLine, viewOf } from './rangeBox';

/** Laying out what was off screen may move the words again, so there are several attempts. */
const tries = 4;

/** In CSS pixels: between the words and a bar that would cover them. */
const margin = 12;

/**
 * Scrolls until the words are visible, in boxes that the reader could scroll too. Returns whether they are visible in the end: a
 * page that positions its own text cannot be scrolled from outside.
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
  const root = safeDom().ownerDocument(element)?.scrollingElement ?? null;
  const scrollers: Element[] = [];
  for (let around: Element | null = element; around !== null; around = parentOf(around)) {
    if (around === root) break;
    if (canScroll(around, 'Y') || canScroll(around, 'X')) scrollers.push(around);
    // A fixed element does not move with what is around it.
    if (getComputedStyle(around).position === 'fixed') return scrollers;
  }
  return root === null ? scrollers : [...scrollers, root];
}

function parentOf(element: Element): Element | null {
  const { parentElement, rootNode } = safeDom();
  const parent = parentElement(element);
  if (parent !== null) return parent;
  const root = rootNode(element);
  return root instanceof ShadowRoot ? root.host : null;
}

function canScroll(element: Element, axis: 'X' | 'Y'): boolean {
  const overflow = getComputedStyle(element)[`overflow${axis}`];
  if (overflow !== 'auto' && overflow !== 'scroll') return false;
  return axis === 'Y' ? element.scrollHeight > element.clientHeight : element.scrollWidth > element.clientWidth;
}

/** Scrolls the words to the middle of a box: always vertically, horizontally only when they are outside it. */
function centre(range: Range, scroller: Element): void {
  const words = firstLine(range);
  const box = viewOf(scroller);
  const isRoot = scroller === scroller.ownerDocument.scrollingElement;
  const isLocked = (axis: 'X' | 'Y') => isRoot && isOverflowHidden(scroller, axis);
  const byX = words.left < box.left || words.right > box.right ? middle(words, 'x') - middle(box, 'x') : 0;
  const byY = middle(words, 'y') - middle(box, 'y');
  scroller.scrollBy({ left: isLocked('X') ? 0 : byX, top: isLocked('Y') ? 0 : byY, behavior: 'instant' });
}

/** Whether the page's root or body hides its overflow: a script could scroll it, but the reader could not scroll back. */
function isOverflowHidden(root: Element, axis: 'X' | 'Y'): boolean {
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
