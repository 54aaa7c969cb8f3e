import { autoUpdate, computePosition, flip, offset, shift } from '@floating-ui/dom';
import { documentOf } from '../page/dom/worldOf';
import type { Anchor } from './anchor';

/** Between the words and the card: small enough to cross without losing the card. */
const gap = 6;

/** Between the card and the edge of the window. */
const margin = 8;

/**
 * Keeps the card beside its words while the page moves. Calls `lost` once they are gone or off screen. Returns a function that
 * stops it.
 */
export function keepPlaced(card: HTMLElement, anchor: Anchor, lost: () => void): () => void {
  // Words that the page is still scrolling to are not lost.
  let wasOnScreen = false;
  const place = async () => {
    const isOnScreen = anchor.isOnScreen();
    if (anchor.getBoundingClientRect().height === 0 || (wasOnScreen && !isOnScreen)) {
      lost();
      return;
    }
    wasOnScreen ||= isOnScreen;
    // Without the element: for words in a frame it would add the frame's offset, which their box already includes.
    const box = { getBoundingClientRect: anchor.getBoundingClientRect };
    const { x, y } = await computePosition(box, card, {
      placement: 'bottom-start',
      strategy: 'fixed',
      middleware: [
        offset(gap),
        flip({ padding: margin, fallbackPlacements: ['top-start'] }),
        shift({ padding: margin }),
      ],
    });
    card.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
  };
  // Not for words in a frame: the library would ask an element that may have gone with its frame.
  const layoutShift = documentOf(anchor.contextElement) === document;
  const stop = autoUpdate(anchor, card, () => void place(), { layoutShift });
  return () => {
    try {
      stop();
    } catch {
      // In Firefox a frame that has gone is a dead object, from which no listener can be removed.
    }
  };
}
