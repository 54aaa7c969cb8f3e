import type { Look, Settings } from '../settings/settings';
import type { CardReading, ShownCard } from './shownCard';
import type { CardSubject } from './cardSubject';

/** What the cards need to know of the page, each time anew. */
export interface CardPage {
  /** Null while no article is read. */
  reading(): CardReading | null;
  /** Null until they are loaded. */
  settings(): Settings | null;
  /** Turns all marks on or off. */
  toggleMarks(): void;
  /** What opens cards: it may have to come first. Null where it cannot. */
  loadCards(): Promise<OpenCard | null>;
}

/** Opens an empty card. `goTo` when the reader steps on in it; `lost` when its words are gone or out of sight, or the keyboard has left it. */
export type OpenCard = (
  reading: CardReading,
  look: Look,
  goTo: (subject: CardSubject) => void,
  lost: () => void,
) => ShownCard;

/** The place of the page's one card. */
export interface CardSlot {
  /** Null while no card is shown. */
  card(): ShownCard | null;
  /** Has what opens cards come, as one may soon be wanted. */
  prepare(): void;
  /** Shows a subject, in the card that is open if there is one; null when that cannot be, or when something else is wanted by then. */
  show(subject: CardSubject, point: { x: number; y: number } | null): Promise<ShownCard | null>;
  /** Closes the card, if one is shown or on its way. */
  close(): void;
}

/** The slot, empty. `goTo` when the reader steps on in the card. */
export function createCardSlot(page: CardPage, goTo: (subject: CardSubject) => void): CardSlot {
  let card: ShownCard | null = null;
  let isPrepared = false;
  /** Counts what was wanted: what comes too late is not shown. */
  let latest = 0;

  const close = () => {
    latest++;
    // The card is no longer there when what closes it, a change of focus, comes round again.
    const closing = card;
    card = null;
    closing?.close();
  };

  return {
    card: () => card,
    prepare: () => {
      if (isPrepared || !page.reading()) return;
      isPrepared = true;
      void page.loadCards();
    },
    show: async (subject, point) => {
      const number = ++latest;
      const open = await page.loadCards();
      const reading = page.reading();
      const look = page.settings();
      if (number !== latest || !open || !reading || !look) return null;
      card ??= open(reading, look, goTo, close);
      if (!card.show(subject, point)) close();
      return card;
    },
    close,
  };
}
