import type { Settings } from '../settings/settings';
import { citation } from '../export/citation';
import type { CardView } from './cardView';
import { copyFromPage } from './copyFromPage';
import { openCard, type CardReading, type ShownCard } from './shownCard';
import type { CardSubject } from './cardSubject';

/** What the cards need to know of the page, each time anew. */
export interface CardPage {
  /** Null while no article is read. */
  reading(): CardReading | null;
  /** Null until they are loaded. */
  settings(): Settings | null;
  /** Turns all marks on or off. */
  toggleMarks(): void;
  /** The reader says that something is wrong with what the card says. */
  report(reading: CardReading, subject: CardSubject): void;
}

/** The place of the page's one card. */
export interface CardSlot {
  /** Null while no card is shown. */
  card(): ShownCard | null;
  /** Shows a subject, in the card that is open if there is one; null when that cannot be. */
  show(subject: CardSubject, point: { x: number; y: number } | null): ShownCard | null;
  /** Closes the card, if one is shown. */
  close(): void;
}

/** The slot, empty. `goTo` when the reader steps on in the card. */
export function createCardSlot(page: CardPage, view: CardView, goTo: (subject: CardSubject) => void): CardSlot {
  let card: ShownCard | null = null;

  const close = () => {
    // The card is no longer there when what closes it, a change of focus, comes round again.
    const closing = card;
    card = null;
    closing?.close();
  };

  return {
    card: () => card,
    show: (subject, point) => {
      const reading = page.reading();
      const look = page.settings();
      if (!reading || !look) return null;
      const copy = (copied: CardSubject, beside: HTMLElement) => copySubject(reading, copied, beside);
      const report = (wrong: CardSubject) => page.report(reading, wrong);
      card ??= openCard(reading, view, look, { goTo, copy, report }, close);
      if (!card.show(subject, point)) close();
      return card;
    },
    close,
  };
}

async function copySubject({ article, analysis }: CardReading, subject: CardSubject, beside: HTMLElement) {
  if (subject.kind !== 'passage') return false;
  return copyFromPage(citation(article, analysis, subject.passage), beside);
}
