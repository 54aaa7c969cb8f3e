import type { TextPiece } from '../page/map/textMap';
import { frameView, inPage } from '../marks/frameView';
import { rangeOf } from '../marks/pieceRange';
import { holdsPoint, linesOf } from '../marks/rangeBox';
import { documentOf, isInPage } from '../page/dom/worldOf';

/** The words that a card stands beside. Points and boxes are in the top window's units, for words in frames too. */
export interface Anchor {
  /** The element that holds the words, maybe in a frame. */
  readonly contextElement: Element;
  /** Empty when the words are no longer laid out. */
  getBoundingClientRect(): DOMRect;
  /** Whether the words, or some of them, are on screen. */
  isOnScreen(): boolean;
  /** Whether the words are under this point. */
  holds(x: number, y: number): boolean;
}

/** Words that take more than this share of the window's height get their card at one line, not below them all. */
const tallShare = 0.4;

/** The anchor for pieces of text, at the line under the point, else at the first. Null when none of them is in the page. */
export function anchorAt(pieces: readonly TextPiece[], point: { x: number; y: number } | null): Anchor | null {
  const contextElement = pieces.find(({ node }) => isInPage(node))?.node.parentElement;
  if (!contextElement) return null;
  const lineAt = point ? linesInPage(pieces).findIndex((line) => holdsPoint(line, point.x, point.y)) : 0;
  return {
    contextElement,
    getBoundingClientRect: () => {
      const lines = linesInPage(pieces);
      const line = lines[Math.max(lineAt, 0)];
      if (!line) return new DOMRect();
      const top = Math.min(...lines.map((other) => other.top));
      const height = Math.max(...lines.map((other) => other.bottom)) - top;
      return height > innerHeight * tallShare ? line : new DOMRect(line.x, top, line.width, height);
    },
    isOnScreen: () => {
      const page = documentOf(contextElement);
      if (!page) return false;
      const view = frameView(page);
      return linesInPage(pieces).some(({ top, bottom }) => bottom > view.top && top < view.bottom);
    },
    holds: (x, y) => linesInPage(pieces).some((line) => holdsPoint(line, x, y)),
  };
}

function linesInPage(pieces: readonly TextPiece[]): DOMRect[] {
  return pieces.flatMap((piece) => {
    const range = rangeOf(piece);
    if (!range) return [];
    const view = frameView(piece.node.ownerDocument);
    return linesOf(range).map((line) => inPage(line, view));
  });
}
