/** The element that holds the card, in the page only while a card is shown. */
export interface CardHost {
  /** The one node in the page's document. */
  readonly element: HTMLElement;
  readonly card: HTMLElement;
  /** The element in the card that the keyboard is on; null when it is elsewhere. */
  focused(): Element | null;
  /** Has screen readers say something after what they are saying. */
  announce(sentence: string): void;
  remove(): void;
}

/** The card's style sheet, and the language of its text. */
interface CardAppearance {
  readonly styles: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}

/** Events that the page does not see when they happen in the card. */
const ownEvents = [
  ...['pointerdown', 'pointerup', 'pointermove', 'pointerover', 'pointerout', 'pointercancel'],
  ...['mousedown', 'mouseup', 'mousemove', 'mouseover', 'mouseout', 'click', 'dblclick', 'auxclick', 'contextmenu'],
  ...['touchstart', 'touchmove', 'touchend', 'touchcancel', 'keydown', 'keypress', 'keyup', 'beforeinput', 'input'],
  ...['focusin', 'focusout', 'copy', 'cut', 'selectstart', 'dragstart'],
];

/** Screen readers announce changes only to a live region that they already know. */
const announceMs = 100;

/**
 * Adds the host to the end of its holder: the page's root, or the modal dialog outside which nothing can be clicked. Its shadow
 * root is closed and holds the style sheet, so the page's styles do not reach it; the card lies in the browser's top layer, above
 * everything in the page.
 */
export function openCardHost({ styles, language, direction }: CardAppearance, holder: Element): CardHost {
  const element = document.createElement('div');
  const root = element.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = styles;

  const card = document.createElement('div');
  card.className = 'card';
  card.popover = 'manual';
  card.tabIndex = -1;
  card.lang = language;
  card.dir = direction;
  card.setAttribute('role', 'dialog');
  card.setAttribute('aria-labelledby', 'title');
  card.setAttribute('aria-describedby', 'details');

  const status = document.createElement('p');
  status.className = 'status';
  status.setAttribute('role', 'status');
  status.lang = language;

  root.append(style, card, status);
  for (const type of ownEvents) element.addEventListener(type, (event) => event.stopPropagation());
  holder.append(element);
  // On a page with CSS zoom the card keeps its size, and its coordinates are the window's.
  const zoom = (element as Partial<HTMLElement>).currentCSSZoom ?? 1;
  if (zoom !== 1) card.style.zoom = String(1 / zoom);
  card.showPopover();

  return {
    element,
    card,
    focused: () => root.activeElement,
    announce: (sentence) => void setTimeout(() => (status.textContent = sentence), announceMs),
    remove: () => element.remove(),
  };
}
