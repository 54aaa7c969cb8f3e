import type { ArticleWindows } from '../marks/articleWindows';
import type { CardSlot } from './cardSlot';
import type { PointerPosition } from './textOffsetAt';
import { watchPointer } from './pointerRest';
import { isSameSubject } from './cardSubject';
import type { MarkedSubject } from '../summary/markedSubject';

/** Time to move from the words to the card, or to come back after slipping off. */
export const leaveMs = 400;

/** The card that follows the pointer. */
export interface PointerCards {
  /** Keeps the card open although the pointer is elsewhere: after a key, or a step to another subject. */
  hold(): void;
  /** Closes the card at the reader's wish: it does not come back until the pointer has rested elsewhere. */
  dismiss(): void;
}

/** Shows a card where the pointer rests on a mark, and closes it once the pointer has left both, until the signal. */
export function showAtPointer(
  slot: CardSlot,
  /** What is marked at a point; null when nothing is. */
  subjectOn: (position: PointerPosition) => MarkedSubject | null,
  windows: ArticleWindows,
  signal: AbortSignal,
): PointerCards {
  let dismissed: MarkedSubject | null = null;
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
      moved: (position) => {
        const card = slot.card();
        if (!card) {
          slot.prepare();
          // The pointer has left the words before their card opened.
          if (!isHeld) slot.close();
          return;
        }
        if (position?.target === card.host) isHeld = false;
        if (position && card.holds(position)) stay();
        else if (!isHeld) leaving ??= setTimeout(leave, leaveMs);
      },
      rested: (position) => {
        const card = slot.card();
        if (position.target === card?.host) return;
        const subject = subjectOn(position);
        if (!isSameSubject(subject, dismissed)) dismissed = null;
        if (!subject || dismissed || (card && (isHeld || isSameSubject(subject, card.subject())))) return;
        isHeld = false;
        stay();
        void slot.show(subject, position);
      },
      pressed: (position) => {
        const card = slot.card();
        slot.prepare();
        if (!card) slot.close();
        else if (position.target !== card.host) dismiss();
      },
      tapped: (position) => {
        const subject = position.target === slot.card()?.host ? null : subjectOn(position);
        // Touching the words of the open card has just closed it.
        const isRepeated = isSameSubject(subject, dismissed);
        dismissed = null;
        if (!subject || isRepeated) return;
        isHeld = true;
        void slot.show(subject, position);
      },
    },
    windows,
    signal,
  );
  signal.addEventListener('abort', stay);

  return { hold: () => (isHeld = true), dismiss };
}
