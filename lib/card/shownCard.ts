import type { TextMap } from '../page/map/textMap';
import type { Appearance } from '../settings/settings';
import type { TrackedArticle } from '../marks/follow/trackedArticle';
import { pageBackground } from '../marks/pageBackground';
import { shadeOf } from '../marks/paletteColour';
import { anchorAt, type Anchor } from './anchor';
import { cardColour } from './cardColour';
import { holderOf } from './cardHolder';
import { onCloseRequest } from './closeRequest';
import { openCardHost } from './cardHost';
import { cardKeyboard } from './cardKeyboard';
import type { CardView } from './cardView';
import { cardContent, type CardContent } from './content';
import type { PointerPosition } from './textOffsetAt';
import { keepPlaced } from './placeCard';
import { spansOf } from './cardSubject';
import type { MarkedSubject } from '../summary/markedSubject';

/** A card on screen. */
export interface ShownCard {
  readonly host: HTMLElement;
  subject(): MarkedSubject;
  /** Shows a subject of the article, where its words are now; returns false when they are no longer in the page. */
  show(
    subject: MarkedSubject,
    tracked: TrackedArticle,
    appearance: Appearance,
    point: { x: number; y: number } | null,
  ): boolean;
  /** Whether the pointer is on the card or on the words that it is about. */
  holds(position: PointerPosition): boolean;
  /** Moves the focus to the card, unless it is there already. */
  focus(): void;
  /** Whether the next Tab would leave the card. */
  isAtEdge(isBackward: boolean): boolean;
  /** Has screen readers say where the reader now is; with null, the position of the card among its like. */
  announce(position: { index: number; count: number } | null): void;
  /** Removes the card; the focus goes back to where it was. */
  close(): void;
}

/** {@link OpenCard}, given what draws the card and what its buttons do. */
export function openCard(
  map: TextMap,
  view: CardView,
  actions: {
    goTo(subject: MarkedSubject): void;
    copy(subject: MarkedSubject, tracked: TrackedArticle, card: HTMLElement): Promise<boolean>;
    report(subject: MarkedSubject, tracked: TrackedArticle): void;
  },
  lost: () => void,
): ShownCard {
  const host = openCardHost(view, holderOf(map));
  const stopListening = onCloseRequest(lost);
  const keyboard = cardKeyboard(host, lost);
  let shown: { subject: MarkedSubject; content: CardContent; anchor: Anchor; stopPlacing: () => void } | null = null;

  return {
    host: host.element,
    subject: () => {
      if (!shown) throw new Error('The card was opened without a subject.');
      return shown.subject;
    },
    show: (subject, tracked, appearance, point) => {
      const anchor = anchorAt(
        spansOf(subject).flatMap((span) => tracked.text.map.piecesOf(span)),
        point,
      );
      if (!anchor) return false;
      shown?.stopPlacing();
      const content = cardContent(tracked.article, tracked.analysis, subject);
      const shade = shadeOf(pageBackground(anchor.contextElement));
      host.card.dataset['shade'] = shade;
      host.card.style.setProperty('--mark', lineOf(content, appearance));
      host.card.style.setProperty('--speaker', cardColour(content.colour, shade, appearance.palette));
      view.draw(host.card, content, {
        goTo: actions.goTo,
        copy: async () => {
          const isCopied = await actions.copy(subject, tracked, host.card);
          host.announce(view.copied(isCopied));
          return isCopied;
        },
        report: () => actions.report(subject, tracked),
      });
      shown = { subject, content, anchor, stopPlacing: keepPlaced(host.card, anchor, lost) };
      return true;
    },
    holds: ({ x, y, target }) => target === host.element || (shown?.anchor.holds(x, y) ?? false),
    focus: keyboard.focus,
    isAtEdge: keyboard.isAtEdge,
    announce: (position) => {
      if (!shown) return;
      const { index, count } = position ?? shown.content.siblings;
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

/** The style of the line under the words that the card is about. */
function lineOf(content: CardContent, { lines }: Appearance): string {
  if (content.kind === 'person') return lines.person;
  if (content.passageKind === 'report') return lines.report;
  return content.colour === 'unnamed' ? lines.unnamed : lines[content.passageKind];
}
