import type { CardHost } from './cardHost';

/** The keyboard's way into a card and out of it. */
export interface CardKeyboard {
  /** Gives the keyboard to the card, if it is not there already. */
  focus(): void;
  /** Whether the keyboard would leave the card at the next Tab. */
  isAtEdge(isBackward: boolean): boolean;
  /** Ends it; what is returned gives the keyboard back to where it was, once the card is gone. */
  end(): () => void;
}

/** `left` when the keyboard has been in the card and is elsewhere in the page now. */
export function cardKeyboard(host: CardHost, left: () => void): CardKeyboard {
  const before = focusedElement();
  // Focus is nowhere for a moment on its way from button to button, and while another window is in front.
  const check = () => setTimeout(() => host.element.isConnected && document.hasFocus() && !host.hasFocus() && left());
  host.card.addEventListener('focusout', check);
  return {
    focus: () => {
      if (!host.hasFocus()) host.card.focus({ preventScroll: true });
    },
    isAtEdge: (isBackward) => {
      const buttons = [...host.card.querySelectorAll('button')];
      const focused = host.focused();
      return isBackward ? focused === host.card || focused === buttons[0] : focused === (buttons.at(-1) ?? host.card);
    },
    end: () => {
      const hadFocus = host.hasFocus();
      host.card.removeEventListener('focusout', check);
      return () => {
        if (hadFocus) before?.focus({ preventScroll: true });
      };
    },
  };
}

/** The element that the keyboard is on, in open shadow roots too; null when it is on the page as a whole. */
function focusedElement(): HTMLElement | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element instanceof HTMLElement && element !== document.body ? element : null;
}
