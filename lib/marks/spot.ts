import type { TextPiece } from '../page/map/textMap';
import { bringIntoView } from './bringIntoView';
import { spotHighlight } from './highlightNames';
import { highlightsOf, isInPage, worldOf } from '../page/dom/worldOf';

/** Long enough for the eye to find it after a scroll. */
const spotMs = 2500;

let fading: ReturnType<typeof setTimeout> | undefined;

/** The document of the last spot: the page's, or a frame's. */
let spotted: Document | undefined;

/**
 * Scrolls the pieces into view and highlights them for a moment; does nothing if none is in the page any more. Returns true if
 * the first words are visible afterwards.
 */
export function showSpot(pieces: readonly TextPiece[]): boolean {
  const here = pieces.filter((piece) => isInPage(piece.node) && piece.end <= piece.node.length);
  const [first] = here;
  const world = first && worldOf(first.node.ownerDocument);
  if (!world) return false;
  const isSeen = scrollTo(first);
  fade();
  spotted = first.node.ownerDocument;
  const together = here.filter(({ node }) => node.ownerDocument === spotted);
  highlightsOf(world)?.set(spotHighlight, withPriority(new world.Highlight(...together.map(rangeOf))));
  fading = setTimeout(fade, spotMs);
  return isSeen;
}

function fade(): void {
  clearTimeout(fading);
  const world = spotted && worldOf(spotted);
  if (world) highlightsOf(world)?.delete(spotHighlight);
}

/** Above all marks. */
function withPriority(highlight: Highlight): Highlight {
  highlight.priority = 1000;
  return highlight;
}

/** Scrolls the piece into view; returns true if it is visible. */
function scrollTo(piece: TextPiece): boolean {
  // Only the browser knows what part of a frame's window is on screen.
  if (piece.node.ownerDocument !== document) {
    piece.node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    return true;
  }
  return bringIntoView(rangeOf(piece));
}

function rangeOf(piece: TextPiece): Range {
  const range = piece.node.ownerDocument.createRange();
  range.setStart(piece.node, piece.start);
  range.setEnd(piece.node, piece.end);
  return range;
}
