import type { TextMap } from '../page/map/textMap';
import type { Settings } from '../settings/settings';
import type { TrackedArticle } from '../marks/follow/trackedArticle';
import type { ShownCard } from './shownCard';
import type { MarkedSubject } from '../summary/markedSubject';

/** What cards need from the page, asked each time. */
export interface CardPage {
  /** Null while there is no article. */
  article(): TrackedArticle | null;
  /** Null until loaded. */
  settings(): Settings | null;
  /** Turns all marks on or off. */
  toggleMarks(): void;
  /** The function that opens cards, whose script may have to be injected first. Null when it cannot be. */
  loadCards(): Promise<OpenCard | null>;
}

/**
 * Opens an empty card for a text. Calls `goTo` when the reader steps to another subject in it, and `lost` when it is to be closed:
 * its words are gone or off screen, the focus leaves it, or the browser is asked to close it.
 */
export type OpenCard = (map: TextMap, goTo: (subject: MarkedSubject) => void, lost: () => void) => ShownCard;

/** Holds the page's only card. */
export interface CardSlot {
  /** Null while no card is shown. */
  card(): ShownCard | null;
  /** Loads the card script, as a card may soon be wanted. */
  prepare(): void;
  /**
   * Shows a subject, in the open card if there is one. Resolves to null when that is impossible, or another call has come
   * meanwhile.
   */
  show(subject: MarkedSubject, point: { x: number; y: number } | null): Promise<ShownCard | null>;
  /** Closes the card, if one is shown or about to be. */
  close(): void;
}

/** An empty slot. Calls `goTo` when the reader steps to another subject in the card. */
export function createCardSlot(page: CardPage, goTo: (subject: MarkedSubject) => void): CardSlot {
  let card: ShownCard | null = null;
  let isPrepared = false;
  /** Numbers the calls: one that has been overtaken shows nothing. */
  let latest = 0;

  const close = () => {
    latest++;
    // Set first, as closing the card moves the focus, which would close it again.
    const closing = card;
    card = null;
    closing?.close();
  };

  return {
    card: () => card,
    prepare: () => {
      if (isPrepared || !page.article()) return;
      isPrepared = true;
      void page.loadCards();
    },
    show: async (subject, point) => {
      const number = ++latest;
      const open = await page.loadCards();
      const tracked = page.article();
      const settings = page.settings();
      if (number !== latest || !open || !tracked || !settings) return null;
      card ??= open(tracked.text.map, goTo, close);
      if (!card.show(subject, tracked, settings, point)) close();
      return card;
    },
    close,
  };
}
