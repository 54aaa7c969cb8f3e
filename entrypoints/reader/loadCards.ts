import type { OpenCard } from '../../lib/card/cardSlot';
import { askForCards } from './askBackground';

/** Where the script of the cards leaves what opens them, in the extension's isolated world. */
const key = Symbol.for('cards');
const world = globalThis as { [key]?: OpenCard | undefined };

export const offerCards = (open: OpenCard) => {
  world[key] = open;
};

let opener: Promise<OpenCard> | null = null;

/** What opens cards; its script comes into the page at the first call, and again at the next one where it could not come. */
export function loadCards(): Promise<OpenCard> {
  opener ??= load().catch((error: unknown) => {
    opener = null;
    throw error;
  });
  return opener;
}

async function load(): Promise<OpenCard> {
  // What an older version of the extension has left there is none of ours.
  world[key] = undefined;
  await askForCards();
  return offered();
}

function offered(): OpenCard {
  const open = world[key];
  if (!open) throw new Error('The page has not run the script of the cards.');
  return open;
}
