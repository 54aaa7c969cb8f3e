import type { TextPiece } from '../article/textMap';
import { spotHighlight } from './highlightNames';
import { highlightsOf, isInPage, worldOf } from './worldOf';

/** Long enough to find with the eye after a scroll. */
const spotMs = 2500;

let fading: ReturnType<typeof setTimeout> | undefined;

/** The document in which the last spot is: a frame's, or the page's. */
let spotted: Document | undefined;

/** Scrolls the pieces into view and makes them stand out for a moment. Does nothing when none is in the page any more. */
export function showSpot(pieces: readonly TextPiece[]): void {
  const here = pieces.filter((piece) => isInPage(piece.node) && piece.end <= piece.node.length);
  const [first] = here;
  const world = first && worldOf(first.node.ownerDocument);
  if (!world) return;
  scrollTo(first);
  fade();
  spotted = first.node.ownerDocument;
  const together = here.filter(({ node }) => node.ownerDocument === spotted);
  highlightsOf(world)?.set(spotHighlight, withPriority(new world.Highlight(...together.map(rangeOf))));
  fading = setTimeout(fade, spotMs);
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

/** Brings the piece to the middle of the screen: its element first, for the scrolling boxes around it, then the words. */
function scrollTo(piece: TextPiece): void {
  // Of a frame's own window the whole may be on this screen, or nothing: only the browser knows.
  if (piece.node.ownerDocument !== document) {
    piece.node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    return;
  }
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const before = rangeOf(piece).getBoundingClientRect();
  if (before.top >= 0 && before.bottom <= innerHeight && before.height > 0) return;
  piece.node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { top, height } = rangeOf(piece).getBoundingClientRect();
  const offCentre = top + height / 2 - innerHeight / 2;
  if (Math.abs(offCentre) > innerHeight / 3) scrollBy({ top: offCentre, behavior: calm ? 'instant' : 'auto' });
}

function rangeOf(piece: TextPiece): Range {
  const range = piece.node.ownerDocument.createRange();
  range.setStart(piece.node, piece.start);
  range.setEnd(piece.node, piece.end);
  return range;
}
