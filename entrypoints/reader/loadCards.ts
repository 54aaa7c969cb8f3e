import type { OpenCard } from '../../lib/card/cardSlot';
import { askForCards } from './askBackground';

/** Where the script of the cards leaves what opens them, in the extension's isolated world. */
const key = Symbol.for('cards');
const world = globalThis as { [key]?: OpenCard | null };

export const offerCards = (open: OpenCard | null) => {
  world[key] = open;
};

let opener: Promise<OpenCard | null> | null = null;

/**
 * What opens cards; its script comes into the page at the first call. Null where it cannot come, and then it is sent for again
 * at the next call: the extension has been replaced, or the browser lets it into the page no more, until the next click on its button.
 */
export async function loadCards(): Promise<OpenCard | null> {
  opener ??= load().catch(() => null);
  const open = await opener;
  if (!open) opener = null;
  return open;
}

async function load(): Promise<OpenCard | null> {
  // What an older version of the extension has left there is none of ours.
  offerCards(null);
  await askForCards();
  return world[key] ?? null;
}
