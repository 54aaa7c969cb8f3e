/** The card's own piece of the page, there only while a card is shown. */
export interface CardHost {
  /** The one node in the page's document. */
  readonly element: HTMLElement;
  readonly card: HTMLElement;
  /** Whether the keyboard is in the card. */
  hasFocus(): boolean;
  /** The element in the card that the keyboard is on; null when there is none. */
  focused(): Element | null;
  /** Has screen readers say something when they are done with what they say. */
  announce(sentence: string): void;
  remove(): void;
}

/** What a card looks like, and what language its words are in. */
interface CardLook {
  readonly styles: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}

/** What happens in the card stays in the card. */
const ownEvents = [
  ...['pointerdown', 'pointerup', 'pointermove', 'pointerover', 'pointerout', 'pointercancel'],
  ...['mousedown', 'mouseup', 'mousemove', 'mouseover', 'mouseout', 'click', 'dblclick', 'auxclick', 'contextmenu'],
  ...['touchstart', 'touchmove', 'touchend', 'touchcancel', 'keydown', 'keypress', 'keyup', 'beforeinput', 'input'],
  ...['focusin', 'focusout', 'copy', 'cut', 'selectstart', 'dragstart'],
];

/** Screen readers speak of changes to a region only once they know the region. */
const announceMs = 100;

/**
 * Opens the host at the end of its holder: the document, or the dialog beyond which nothing can be used. Its shadow root is closed, its style sheet inside, and nothing of the page's
 * styles reaches it; the card lies in the browser's top layer, above whatever the page stacks up.
 */
export function openCardHost({ styles, language, direction }: CardLook, holder: Element): CardHost {
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
  // Where the page enlarges all that is in it, the card stays as large as it is, and its places are the window's.
  const zoom = (element as Partial<HTMLElement>).currentCSSZoom ?? 1;
  if (zoom !== 1) card.style.zoom = String(1 / zoom);
  card.showPopover();

  return {
    element,
    card,
    hasFocus: () => root.activeElement !== null,
    focused: () => root.activeElement,
    announce: (sentence) => void setTimeout(() => (status.textContent = sentence), announceMs),
    remove: () => element.remove(),
  };
}
