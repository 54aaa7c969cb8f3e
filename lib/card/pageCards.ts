import type { Quote } from '../analysis/types';
import type { ArticleWindows } from '../marks/articleWindows';
import { showSpot } from '../marks/spot';
import { createCardSlot, type CardPage } from './cardSlot';
import type { CardView } from './cardView';
import { commandedQuote } from './commandedQuote';
import { paintedOffsetAt } from './hitTest';
import type { KeyCommand } from './keyCommand';
import { showAtPointer } from './pointerCards';
import { shownQuotes, spansOf, subjectAt, type CardSubject } from './subject';
import { watchKeys } from './watchKeys';

export interface PageCards {
  /** Closes the card, if one is shown. */
  close(): void;
  /** Does what a key asks for; nothing while no article is read. */
  obey(command: KeyCommand): void;
}

/** Shows cards where the pointer rests and where the keys go, until the signal. */
export function startCards(page: CardPage, view: CardView, windows: ArticleWindows, signal: AbortSignal): PageCards {
  /** Where the keys went last. */
  let visited: Quote | null = null;

  const goTo = (subject: CardSubject) => {
    const reading = page.reading();
    const settings = page.settings();
    if (!reading || !settings) return;
    showSpot(spansOf(subject).flatMap((span) => reading.map.piecesOf(span)));
    const shown = slot.show(subject, null);
    if (!shown) return;
    pointer.hold();
    shown.focus();
    const quote = quoteOf(subject);
    if (quote) visited = quote;
    const quotes = quote ? shownQuotes(reading.article.text, reading.analysis, settings) : [];
    const index = quotes.findIndex(({ id }) => id === quote?.id);
    shown.announce((content) =>
      index < 0
        ? view.position(content, content.siblings.index, content.siblings.count)
        : view.position(content, index + 1, quotes.length),
    );
  };

  const slot = createCardSlot(page, view, goTo);

  const pointer = showAtPointer(
    slot,
    (place) => {
      const reading = page.reading();
      const settings = page.settings();
      const offset = reading && paintedOffsetAt(place, reading.map);
      if (!reading || !settings || offset === null) return null;
      return subjectAt(reading.article.text, reading.analysis, settings, offset);
    },
    windows,
    signal,
  );

  const obey = (command: KeyCommand) => {
    const reading = page.reading();
    const settings = page.settings();
    if (command === 'marks') page.toggleMarks();
    else if (reading && settings) {
      const open = quoteOf(slot.card()?.subject() ?? null);
      const quote = commandedQuote(command, reading, settings, open, visited);
      if (quote) goTo({ kind: 'quote', quote });
    }
  };

  const keys = () => {
    const settings = page.settings();
    return settings?.keys && page.reading() ? settings.pageKeys : null;
  };
  watchKeys({ card: slot.card, keys, dismiss: pointer.dismiss, obey }, windows, signal);
  signal.addEventListener('abort', slot.close);

  return { close: slot.close, obey };
}

const quoteOf = (subject: CardSubject | null): Quote | null => (subject?.kind === 'quote' ? subject.quote : null);
