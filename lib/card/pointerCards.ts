import type { ArticleWindows } from '../marks/articleWindows';
import type { CardSlot } from './cardSlot';
import type { PointerPlace } from './hitTest';
import { watchPointer } from './pointerRest';
import { isSameSubject, type CardSubject } from './cardSubject';

/** Time to cross from the words to the card, or to come back from a slip. */
export const leaveMs = 400;

/** The card that follows the pointer. */
export interface PointerCards {
  /** The card stays though the pointer is elsewhere: after a key, or a step to where the pointer is not. */
  hold(): void;
  /** The reader sends the card away: it stays away until the pointer has rested elsewhere. */
  dismiss(): void;
}

/** Shows a card where the pointer rests on a mark, and closes it once the pointer has left both, until the signal. */
export function showAtPointer(
  slot: CardSlot,
  /** What a card can be about at a place of the window; null where no mark is. */
  subjectOn: (place: PointerPlace) => CardSubject | null,
  windows: ArticleWindows,
  signal: AbortSignal,
): PointerCards {
  let dismissed: CardSubject | null = null;
  let isHeld = false;
  let leaving: ReturnType<typeof setTimeout> | undefined;

  const stay = () => {
    clearTimeout(leaving);
    leaving = undefined;
  };

  const leave = () => {
    leaving = undefined;
    if (!isHeld) slot.close();
  };

  const dismiss = () => {
    dismissed = slot.card()?.subject() ?? null;
    stay();
    slot.close();
  };

  watchPointer(
    {
      moved: (place) => {
        const card = slot.card();
        if (!card) {
          slot.prepare();
          // The pointer has left words before their card stood.
          if (!isHeld) slot.close();
          return;
        }
        if (place?.target === card.host) isHeld = false;
        if (place && card.holds(place)) stay();
        else if (!isHeld) leaving ??= setTimeout(leave, leaveMs);
      },
      rested: (place) => {
        const card = slot.card();
        if (place.target === card?.host) return;
        const subject = subjectOn(place);
        if (!isSameSubject(subject, dismissed)) dismissed = null;
        if (!subject || dismissed || (card && (isHeld || isSameSubject(subject, card.subject())))) return;
        isHeld = false;
        stay();
        void slot.show(subject, place);
      },
      pressed: (place) => {
        const card = slot.card();
        slot.prepare();
        if (!card) slot.close();
        else if (place.target !== card.host) dismiss();
      },
      tapped: (place) => {
        const subject = place.target === slot.card()?.host ? null : subjectOn(place);
        // The finger that went down on its words has just sent the card away.
        const isRepeated = isSameSubject(subject, dismissed);
        dismissed = null;
        if (!subject || isRepeated) return;
        isHeld = true;
        void slot.show(subject, place);
      },
    },
    windows,
    signal,
  );
  signal.addEventListener('abort', stay);

  return { hold: () => (isHeld = true), dismiss };
}
