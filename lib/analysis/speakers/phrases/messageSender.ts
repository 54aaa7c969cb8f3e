import { giverPrepositions } from '../../lexicon/functionWords';
import { isPunctuation } from '../scene/isPunctuation';
import { isWord } from '../scene/isWord';
import type { Item } from '../scene/scene';
import { isFinite } from './isFinite';
import { namedPhraseAt } from './namedPhraseAt';
import type { NounPhrase } from './nounPhrase';

/** What somebody writes to others in their own words. */
export const messages =
  /^(?:ad|announcement|answer|caption|card|e-?mail|fax|letter|memo|message|note|notice|post|postcard|release|reply|response|statement|telegram|text|tweet|update|video|voicemail|voice-mail|whatsapp)s?$/;

/** What is done to a message. */
export const sending =
  /^(?:collected|compiled|gathered|issued|left|penned|posted|published|recorded|sent|signed|written)$/;

/** To whom, on what, in what or of what a message is. */
const addressing = /^(?:for|in|of|on|to)$/;

/** Sender and message are no further apart than so many items. */
const maxDistance = 14;

/** a message *from Lee*, a card to the mayor, Park, from *Lee*, a note left for her by *Lee*, an email seen by Park and sent by *Lee*: who wrote what the noun at an item names; null when nobody is named so before `end`. */
export function messageSender(items: readonly Item[], noun: number, end: number): NounPhrase | null {
  const giver = items
    .slice(noun + 1, Math.min(end, noun + maxDistance))
    .findIndex((item, i) => isWord(item, giverPrepositions) && isOf(items, noun, noun + 1 + i));
  return giver < 0 ? null : namedPhraseAt(items, noun + giver + 2, end);
}

/** Whether a preposition tells whose the message is: right behind it, behind what is done to it, or behind to whom it goes. */
function isOf(items: readonly Item[], noun: number, giver: number): boolean {
  if (giver === noun + 1 || isWord(items[giver - 1], sending)) return true;
  const between = items.slice(noun + 1, giver);
  const isLed = isWord(between[0], addressing) || isWord(between[0], sending);
  const isPlain = (item: Item) => isPunctuation(item, ',') || (isWord(item) && !isFinite(item));
  return isLed && between.every((item) => isPlain(item) || isWord(item, sending));
}
