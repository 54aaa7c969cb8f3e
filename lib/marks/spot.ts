import type { TextPiece } from '../page/map/textMap';
import { documentOf, registryOf, worldOf } from '../page/dom/worldOf';
import { bringIntoView } from './bringIntoView';
import { spotHighlight } from './highlightNames';
import { rangeOf } from './pieceRange';

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
  const ranges = pieces.flatMap((piece) => rangeOf(piece) ?? []);
  const [first] = ranges;
  const page = first && documentOf(first.startContainer);
  const world = page && worldOf(page);
  if (!world) return false;
  const isSeen = scrollTo(first, page);
  fade();
  spotted = page;
  const together = ranges.filter(({ startContainer }) => documentOf(startContainer) === page);
  registryOf(page)?.set(spotHighlight, withPriority(new world.Highlight(...together)));
  fading = setTimeout(fade, spotMs);
  return isSeen;
}

function fade(): void {
  clearTimeout(fading);
  if (spotted) registryOf(spotted)?.delete(spotHighlight);
}

/** Above all marks. */
function withPriority(highlight: Highlight): Highlight {
  highlight.priority = 1000;
  return highlight;
}

/** Scrolls the words into view; returns true if they are visible. */
function scrollTo(words: Range, page: Document): boolean {
  if (page === document) return bringIntoView(words);
  // Only the browser knows what part of a frame's window is on screen.
  words.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  return true;
}
