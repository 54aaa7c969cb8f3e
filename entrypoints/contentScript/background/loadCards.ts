import type { OpenCard } from '../../../lib/card/cardSlot';
import { askForCards } from './askBackground';

/** Where the card script leaves the function that opens cards, in the extension's isolated world. */
const key = Symbol.for('cards');
const world = globalThis as { [key]?: OpenCard | null };

export const offerCards = (open: OpenCard | null) => {
  world[key] = open;
};

let opener: Promise<OpenCard | null> | null = null;

/**
 * The function that opens cards; the first call injects its script. Null when it cannot be injected, because the extension has
 * been replaced or has lost access to the page until the next click on its button; the next call then tries again.
 */
export async function loadCards(): Promise<OpenCard | null> {
  opener ??= load().catch(() => null);
  const open = await opener;
  if (!open) opener = null;
  return open;
}

async function load(): Promise<OpenCard | null> {
  // An older version of the extension may have left its own.
  offerCards(null);
  await askForCards();
  return world[key] ?? null;
}
