import { worldOf } from '../page/dom/worldOf';

/** A document's window as it lies in the page's own window, whose units all numbers are. */
export interface FrameView {
  /** Where its top left corner is. */
  readonly x: number;
  readonly y: number;
  /** From where to where it can be seen, from top to bottom; nowhere when `bottom` is not below `top`. */
  readonly top: number;
  readonly bottom: number;
}

/** The view of the page itself, or of a frame in it, however deep; nothing can be seen of one that has gone. */
export function frameView(page: Document): FrameView {
  const world = worldOf(page);
  if (world && page === document) return { x: 0, y: 0, top: 0, bottom: world.innerHeight };
  const frame = world?.frameElement;
  if (!frame) return { x: 0, y: 0, top: 0, bottom: 0 };
  const around = frameView(frame.ownerDocument);
  const { left, top, bottom } = frame.getBoundingClientRect();
  const style = getComputedStyle(frame);
  const y = around.y + top + frame.clientTop + parseFloat(style.paddingTop);
  return {
    x: around.x + left + frame.clientLeft + parseFloat(style.paddingLeft),
    y,
    top: Math.max(around.top, y),
    bottom: Math.min(around.bottom, around.y + bottom),
  };
}

/** A box of a document in the units of the page's own window. */
export const inPage = (box: DOMRect, { x, y }: FrameView): DOMRect =>
  x === 0 && y === 0 ? box : new DOMRect(box.x + x, box.y + y, box.width, box.height);
