import type { CardHost } from './cardHost';

/** The keyboard focus of a card. */
export interface CardKeyboard {
  /** Moves the focus to the card, unless it is there already. */
  focus(): void;
  /** Whether the next Tab would leave the card. */
  isAtEdge(isBackward: boolean): boolean;
  /** Stops listening; the returned function moves the focus back to where it was, once the card is gone. */
  end(): () => void;
}

/** Calls `left` when the focus moves from the card to elsewhere in the page. */
export function cardKeyboard(host: CardHost, left: () => void): CardKeyboard {
  const before = focusedElement();
  // For a moment, between two buttons and while another window is in front, nothing has the focus.
  const check = () =>
    setTimeout(() => host.element.isConnected && document.hasFocus() && host.focused() === null && left());
  host.card.addEventListener('focusout', check);
  return {
    focus: () => {
      if (host.focused() === null) host.card.focus({ preventScroll: true });
    },
    isAtEdge: (isBackward) => {
      const buttons = [...host.card.querySelectorAll('button')];
      const focused = host.focused();
      return isBackward ? focused === host.card || focused === buttons[0] : focused === (buttons.at(-1) ?? host.card);
    },
    end: () => {
      const hadFocus = host.focused() !== null;
      host.card.removeEventListener('focusout', check);
      return () => {
        if (hadFocus) before?.focus({ preventScroll: true });
      };
    },
  };
}

/** The focused element, in open shadow roots too; null when it is the page as a whole. */
function focusedElement(): HTMLElement | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element instanceof HTMLElement && element !== document.body ? element : null;
}
