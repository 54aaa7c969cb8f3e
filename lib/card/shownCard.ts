import type { Analysis } from '../analysis/types';
import type { TextMap } from '../article/textMap';
import type { Article } from '../article/types';
import type { Look } from '../settings/settings';
import { pageBackground } from '../marks/pageBackground';
import { anchorAt, type Anchor } from './anchor';
import { cardColour, groundOn } from './cardColours';
import { openCardHost } from './cardHost';
import { cardContent, type CardContent } from './content';
import type { PointerPlace } from './hitTest';
import { keepPlaced } from './placeCard';
import { spansOf, type CardSubject } from './subject';

/** The article that the page shows, as it was read. */
export interface CardReading {
  readonly article: Article;
  readonly analysis: Analysis;
  readonly map: TextMap;
}

/** Draws the content of cards, and knows the words for it. */
export interface CardView {
  readonly styles: string;
  /** Of its words. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  draw(card: HTMLElement, content: CardContent, actions: CardViewActions): void;
  /** Where the reader has come to: "3 of 9, Lee". */
  position(content: CardContent, index: number, count: number): string;
  /** What came of copying. */
  copied(isCopied: boolean): string;
}

export interface CardViewActions {
  goTo(subject: CardSubject): void;
  /** Whether it could be copied. */
  copy(): Promise<boolean>;
}

/** A card that is shown. */
export interface ShownCard {
  readonly host: HTMLElement;
  subject(): CardSubject;
  /** Shows another subject; false when its words are not in the page any more. */
  show(subject: CardSubject, point: { x: number; y: number } | null): boolean;
  /** Whether the place is on the card or on the words that it is about. */
  holds(place: PointerPlace): boolean;
  hasFocus(): boolean;
  /** Gives the keyboard to the card, if it is not there already. */
  focus(): void;
  /** Whether the keyboard would leave the card at the next Tab. */
  isAtEdge(isBackward: boolean): boolean;
  announce(content: (content: CardContent) => string): void;
  /** Takes the card off the page; the keyboard goes back to where it was. */
  close(): void;
}

/** Opens an empty card. `lost` when its words are gone or out of sight, or the keyboard has left it. */
export function openCard(
  { article, analysis, map }: CardReading,
  view: CardView,
  look: Look,
  actions: { goTo(subject: CardSubject): void; copy(subject: CardSubject, card: HTMLElement): Promise<boolean> },
  lost: () => void,
): ShownCard {
  const before = focusedElement();
  const host = openCardHost(view);
  let shown: { subject: CardSubject; content: CardContent; anchor: Anchor; stopPlacing: () => void } | null = null;

  // Focus is nowhere for a moment on its way from button to button, and while another window is in front.
  const checkFocus = () =>
    setTimeout(() => host.element.isConnected && document.hasFocus() && !host.hasFocus() && lost());
  host.card.addEventListener('focusout', checkFocus);

  const subject = () => {
    if (!shown) throw new Error('The card was opened without a subject.');
    return shown.subject;
  };

  return {
    host: host.element,
    subject,
    show: (next, point) => {
      const anchor = anchorAt(
        spansOf(next).flatMap((span) => map.piecesOf(span)),
        point,
      );
      if (!anchor) return false;
      shown?.stopPlacing();
      const content = cardContent(article, analysis, next);
      const ground = groundOn(pageBackground(anchor.contextElement));
      host.card.dataset['ground'] = ground;
      host.card.style.setProperty('--mark', lineOf(content, look));
      host.card.style.setProperty('--speaker', cardColour(content.colour, ground, look.palette));
      view.draw(host.card, content, {
        goTo: actions.goTo,
        copy: async () => {
          const isCopied = await actions.copy(subject(), host.card);
          host.announce(view.copied(isCopied));
          return isCopied;
        },
      });
      shown = { subject: next, content, anchor, stopPlacing: keepPlaced(host.card, anchor, lost) };
      return true;
    },
    holds: ({ x, y, target }) => target === host.element || (shown?.anchor.holds(x, y) ?? false),
    hasFocus: host.hasFocus,
    focus: () => {
      if (!host.hasFocus()) host.card.focus({ preventScroll: true });
    },
    isAtEdge: (isBackward) => {
      const buttons = [...host.card.querySelectorAll('button')];
      const focused = host.focused();
      return isBackward ? focused === host.card || focused === buttons[0] : focused === (buttons.at(-1) ?? host.card);
    },
    announce: (content) => {
      if (shown) host.announce(content(shown.content));
    },
    close: () => {
      const hadFocus = host.hasFocus();
      shown?.stopPlacing();
      host.card.removeEventListener('focusout', checkFocus);
      host.remove();
      if (hadFocus) before?.focus({ preventScroll: true });
    },
  };
}

/** The line under the words that the card is about. */
function lineOf(content: CardContent, { lines }: Look): string {
  if (content.kind === 'person') return lines.person;
  return content.colour === 'unnamed' ? lines.unnamed : lines[content.quoteKind];
}

/** The element that the keyboard is on, in open shadow roots too; null when it is on the page as a whole. */
function focusedElement(): HTMLElement | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element instanceof HTMLElement && element !== document.body ? element : null;
}
