import { worldOf } from '../page/dom/worldOf';

/** Where a document's window is in the top window, in that window's CSS pixels. */
export interface FrameView {
  /** Its top left corner. */
  readonly x: number;
  readonly y: number;
  /** The visible part, from top to bottom; empty when `bottom` is not below `top`. */
  readonly top: number;
  readonly bottom: number;
}

/** The view of the page itself, or of a frame at any depth; empty for one that has gone. */
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

/** A box of a document in the units of the top window. */
export const inPage = (box: DOMRect, { x, y }: FrameView): DOMRect =>
  x === 0 && y === 0 ? box : new DOMRect(box.x + x, box.y + y, box.width, box.height);
