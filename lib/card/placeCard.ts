import { autoUpdate, computePosition, flip, offset, shift } from '@floating-ui/dom';
import { documentOf } from '../page/dom/worldOf';
import type { Anchor } from './anchor';

/** Between the words and the card: small enough to cross without losing the card. */
const gap = 6;

/** Between the card and the edge of the window. */
const margin = 8;

/** Keeps the card beside its words while the page moves; `lost` once they are gone or out of sight. Returns the end of it. */
export function keepPlaced(card: HTMLElement, anchor: Anchor, lost: () => void): () => void {
  // Words that the page is still scrolling to are not lost.
  let wasSeen = false;
  const place = async () => {
    const isSeen = anchor.isSeen();
    if (anchor.getBoundingClientRect().height === 0 || (wasSeen && !isSeen)) {
      lost();
      return;
    }
    wasSeen ||= isSeen;
    // Without the element: of words in a frame it would add the frame's place, which is in their box already.
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
  // Of words in a frame a change of the layout is not heard: the library would ask an element that went with its frame.
  const layoutShift = documentOf(anchor.contextElement) === document;
  const stop = autoUpdate(anchor, card, () => void place(), { layoutShift });
  return () => {
    try {
      stop();
    } catch {
      // What is left of a frame that has gone takes no listener off: in Firefox it is a dead object.
    }
  };
}
