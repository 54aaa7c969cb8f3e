import { safeDom } from '../page/dom/safeDom';
import { firstLine, holdsPoint, viewOf } from './rangeBox';

/** Whether the beginning of the words is visible: on screen, inside every scrolling box around it, and not under a bar. */
export function isUncovered(range: Range): boolean {
  const line = firstLine(range);
  if (line.width === 0 || line.height === 0) return false;
  const { x, y } = probePoint(line);
  if (x < 0 || x > innerWidth || line.top < 0 || line.bottom > innerHeight) return false;
  return !isClipped(range.startContainer, x, y) && coverOf(range) === null;
}

/** The box of the bar or banner that lies over the beginning of the words; null when none does. */
export function coverOf(range: Range): DOMRect | null {
  const { box, contains, parentElement } = safeDom();
  const { x, y } = probePoint(firstLine(range));
  const hits = (range.startContainer.getRootNode() as Document | ShadowRoot).elementsFromPoint(x, y);
  for (const hit of hits) {
    if (contains(hit, range.startContainer)) return null;
    for (let around: Element | null = hit; around !== null; around = parentElement(around)) {
      if (contains(around, range.startContainer)) break;
      const { position, opacity, visibility } = getComputedStyle(around);
      const stays = position === 'fixed' || position === 'sticky';
      if (stays && opacity !== '0' && visibility === 'visible') return box(around);
    }
  }
  return null;
}

/** A point near the start of the first line, whose end may be off screen. */
const probePoint = ({ left, top, width, height }: DOMRect) => ({
  x: left + Math.min(width / 2, 20),
  y: top + height / 2,
});

function isClipped(node: Node, x: number, y: number): boolean {
  const { parentElement } = safeDom();
  for (let around = parentElement(node); around !== null; around = parentElement(around)) {
    const { overflowX, overflowY, position } = getComputedStyle(around);
    const isRoot = around === around.ownerDocument.documentElement || around === around.ownerDocument.body;
    const clips = !isRoot && (overflowX !== 'visible' || overflowY !== 'visible');
    if (clips && !holdsPoint(viewOf(around), x, y)) return true;
    if (position === 'fixed') return false;
  }
  return false;
}
