import { overlaps } from '../analysis/text';
import type { Quote } from '../analysis/types';
import { placeOnScreen } from '../marks/placeOnScreen';
import { showSpot } from '../marks/spot';
import type { Settings } from '../settings/settings';
import { citation } from '../export/citation';
import { quoteSpan } from '../summary/quotedWords';
import { listedQuotes, speakerKey } from '../summary/speakers';
import { copyText } from './copyText';
import { paintedOffsetAt, type PointerPlace } from './hitTest';
import type { KeyCommand } from './keyCommand';
import { watchKeys } from './watchKeys';
import { nextQuote } from './nextQuote';
import { watchPointer } from './pointerRest';
import { openCard, type CardReading, type CardView, type ShownCard } from './shownCard';
import { isSameSubject, shownQuotes, spansOf, subjectAt, type CardSubject } from './subject';

/** Time to cross from the words to the card, or to come back from a slip. */
const leaveMs = 400;

/** What the cards need to know of the page, each time anew. */
export interface CardPage {
  /** Null while no article is read. */
  reading(): CardReading | null;
  /** Null until they are loaded. */
  settings(): Settings | null;
  /** Turns all marks on or off. */
  toggleMarks(): void;
}

export interface PageCards {
  /** Closes the card, if one is shown. */
  close(): void;
  /** Does what a key asks for; nothing while no article is read. */
  obey(command: KeyCommand): void;
}

/** Shows cards where the pointer rests and where the keys go, until the signal. */
export function startCards(page: CardPage, view: CardView, signal: AbortSignal): PageCards {
  let card: ShownCard | null = null;
  /** What the reader sent away: it stays away until the pointer has rested elsewhere. */
  let dismissed: CardSubject | null = null;
  /** Whether the card stays though the pointer is elsewhere: after a key, or a step to where the pointer is not. */
  let isHeld = false;
  let leaving: ReturnType<typeof setTimeout> | undefined;
  /** Where the keys went last. */
  let visited: Quote | null = null;

  const stay = () => {
    clearTimeout(leaving);
    leaving = undefined;
  };

  const close = () => {
    stay();
    // The card is no longer there when what closes it, a change of focus, comes round again.
    const closing = card;
    card = null;
    closing?.close();
  };

  const dismiss = () => {
    dismissed = card?.subject() ?? null;
    close();
  };

  const show = (subject: CardSubject, point: PointerPlace | null): ShownCard | null => {
    const reading = page.reading();
    const look = page.settings();
    if (!reading || !look) return null;
    stay();
    const copy = (copied: CardSubject, beside: HTMLElement) => copySubject(reading, copied, beside);
    card ??= openCard(reading, view, look, { goTo, copy }, close);
    if (!card.show(subject, point)) close();
    return card;
  };

  const goTo = (subject: CardSubject) => {
    const { article, map, analysis } = page.reading() ?? {};
    const settings = page.settings();
    if (!article || !map || !analysis || !settings) return;
    showSpot(spansOf(subject).flatMap((span) => map.piecesOf(span)));
    const shown = show(subject, null);
    if (!shown) return;
    isHeld = true;
    shown.focus();
    if (subject.kind === 'quote') visited = subject.quote;
    const quotes = subject.kind === 'quote' ? shownQuotes(article.text, analysis, settings) : [];
    const index = quotes.findIndex((quote) => subject.kind === 'quote' && quote.id === subject.quote.id);
    shown.announce((content) =>
      index < 0
        ? view.position(content, content.siblings.index, content.siblings.count)
        : view.position(content, index + 1, quotes.length),
    );
  };

  const obey = (command: KeyCommand) => {
    const reading = page.reading();
    const settings = page.settings();
    if (command === 'marks') page.toggleMarks();
    else if (reading && settings) {
      const place = placeOnScreen(reading.article, reading.map);
      const at =
        quoteAt(card?.subject() ?? null) ?? (visited && place && overlaps(quoteSpan(visited), place) ? visited : null);
      const quote =
        command === 'next-of-speaker' && at
          ? nextQuote(sameSpeaker(listedQuotes(reading.analysis), at), at, place, 1)
          : nextQuote(
              shownQuotes(reading.article.text, reading.analysis, settings),
              at,
              place,
              command === 'previous' ? -1 : 1,
            );
      if (quote) goTo({ kind: 'quote', quote });
    }
  };

  /** What a card can be about at a place of the window; null where no mark is. */
  const subjectOn = (place: PointerPlace): CardSubject | null => {
    const reading = page.reading();
    const settings = page.settings();
    if (!reading || !settings || place.target === card?.host) return null;
    const offset = paintedOffsetAt(place, reading.map);
    return offset === null ? null : subjectAt(reading.article.text, reading.analysis, settings, offset);
  };

  watchPointer(
    {
      moved: (place) => {
        if (!card) return;
        if (place?.target === card.host) isHeld = false;
        if (place && card.holds(place)) stay();
        else if (!isHeld) leaving ??= setTimeout(close, leaveMs);
      },
      rested: (place) => {
        if (place.target === card?.host) return;
        const subject = subjectOn(place);
        if (!isSameSubject(subject, dismissed)) dismissed = null;
        if (!subject || dismissed || (card && (isHeld || isSameSubject(subject, card.subject())))) return;
        isHeld = false;
        show(subject, place);
      },
      pressed: (place) => {
        if (card && place.target !== card.host) dismiss();
      },
      tapped: (place) => {
        const subject = subjectOn(place);
        // The finger that went down on its words has just sent the card away.
        const isRepeated = isSameSubject(subject, dismissed);
        dismissed = null;
        if (!subject || isRepeated) return;
        isHeld = true;
        show(subject, place);
      },
    },
    signal,
  );
  const keys = () => {
    const settings = page.settings();
    return settings?.keys && page.reading() ? settings.pageKeys : null;
  };

  watchKeys({ card: () => card, keys, dismiss, obey }, signal);
  signal.addEventListener('abort', close);

  return { close, obey };
}

const quoteAt = (subject: CardSubject | null) => (subject?.kind === 'quote' ? subject.quote : null);

const sameSpeaker = (quotes: readonly Quote[], quote: Quote) =>
  quotes.filter((other) => speakerKey(other) === speakerKey(quote));

async function copySubject({ article, analysis }: CardReading, subject: CardSubject, beside: HTMLElement) {
  if (subject.kind !== 'quote') return false;
  return copyText(citation(article, analysis, subject.quote), beside);
}
