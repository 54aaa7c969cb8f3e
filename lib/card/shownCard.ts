import type { Analysis } from '../analysis/result/analysis';
import type { TextMap } from '../page/map/textMap';
import type { Article } from '../page/article';
import type { Look } from '../settings/settings';
import { pageBackground } from '../marks/pageBackground';
import { shadeOf } from '../marks/palette';
import { anchorAt, type Anchor } from './anchor';
import { cardColour } from './cardColour';
import { holderOf } from './cardHolder';
import { onCloseRequest } from './closeRequest';
import { openCardHost } from './cardHost';
import { cardKeyboard } from './cardKeyboard';
import type { CardView } from './cardView';
import { cardContent, type CardContent } from './content';
import type { PointerPlace } from './hitTest';
import { keepPlaced } from './placeCard';
import { spansOf, type CardSubject } from './cardSubject';

/** The article that the page shows, as it was read. */
export interface CardReading {
  readonly article: Article;
  readonly analysis: Analysis;
  readonly map: TextMap;
}

/** A card that is shown. */
export interface ShownCard {
  readonly host: HTMLElement;
  subject(): CardSubject;
  /** Shows another subject; false when its words are not in the page any more. */
  show(subject: CardSubject, point: { x: number; y: number } | null): boolean;
  /** Whether the place is on the card or on the words that it is about. */
  holds(place: PointerPlace): boolean;
  /** Gives the keyboard to the card, if it is not there already. */
  focus(): void;
  /** Whether the keyboard would leave the card at the next Tab. */
  isAtEdge(isBackward: boolean): boolean;
  /** Has screen readers say where the reader has come to: without a place, where the card is among its like. */
  announce(place: { index: number; count: number } | null): void;
  /** Takes the card off the page; the keyboard goes back to where it was. */
  close(): void;
}

/** Opens an empty card. `lost` when its words are gone or out of sight, or the keyboard has left it. */
export function openCard(
  { article, analysis, map }: CardReading,
  view: CardView,
  look: Look,
  actions: {
    goTo(subject: CardSubject): void;
    copy(subject: CardSubject, card: HTMLElement): Promise<boolean>;
    report(subject: CardSubject): void;
  },
  lost: () => void,
): ShownCard {
  const host = openCardHost(view, holderOf(map));
  const stopListening = onCloseRequest(lost);
  const keyboard = cardKeyboard(host, lost);
  let shown: { subject: CardSubject; content: CardContent; anchor: Anchor; stopPlacing: () => void } | null = null;

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
      const shade = shadeOf(pageBackground(anchor.contextElement));
      host.card.dataset['shade'] = shade;
      host.card.style.setProperty('--mark', lineOf(content, look));
      host.card.style.setProperty('--speaker', cardColour(content.colour, shade, look.palette));
      view.draw(host.card, content, {
        goTo: actions.goTo,
        copy: async () => {
          const isCopied = await actions.copy(subject(), host.card);
          host.announce(view.copied(isCopied));
          return isCopied;
        },
        report: () => actions.report(subject()),
      });
      shown = { subject: next, content, anchor, stopPlacing: keepPlaced(host.card, anchor, lost) };
      return true;
    },
    holds: ({ x, y, target }) => target === host.element || (shown?.anchor.holds(x, y) ?? false),
    focus: keyboard.focus,
    isAtEdge: keyboard.isAtEdge,
    announce: (place) => {
      if (!shown) return;
      const { index, count } = place ?? shown.content.siblings;
      host.announce(view.position(shown.content, index, count));
    },
    close: () => {
      shown?.stopPlacing();
      const giveBack = keyboard.end();
      host.remove();
      stopListening();
      giveBack();
    },
  };
}

/** The line under the words that the card is about. */
function lineOf(content: CardContent, { lines }: Look): string {
  if (content.kind === 'person') return lines.person;
  if (content.passageKind === 'report') return lines.report;
  return content.colour === 'unnamed' ? lines.unnamed : lines[content.passageKind];
}
