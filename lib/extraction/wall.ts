import type { OutlineBlock } from '../page/outline/outline';
import { isProse, lengthOf } from '../page/outline/prose';

/** How a wall in front of the rest speaks, in the languages of the press. */
const wall = new RegExp(
  [
    String.raw`\b(?:log ?in|register|sign (?:in|up)|subscribe|subscription|abonne\w+|s’abonner|suscr\w+|abbona\w+|assine)\b.{0,80}\b(?:continue|keep reading|full (?:article|story)|rest of|read on|lire la suite|seguir leyendo|continua a leggere|continue lendo|unlock)`,
    String.raw`\b(?:continue|keep reading|full (?:article|story)|rest of|read on|unlock)\b.{0,80}\b(?:log ?in|register|sign (?:in|up)|subscri\w+)\b`,
    String.raw`\b(?:for|to) (?:\S+ )?(?:subscribers|members)(?: only)?\b|\bsubscriber[- ]only\b|\bréservé aux abonnés|\bsolo para suscriptores|\briservato agli abbonati`,
    String.raw`\b(?:weiterlesen|lesen sie weiter)\b.{0,80}\b(?:abo|plus|anmelden|testen)\b|\bmit (?:einem )?\S*abo\b.{0,40}\blesen\b|\bexklusiv für abonnenten\b|\bjetzt weiterlesen\b`,
  ].join('|'),
  'i',
);

const longestWall = 300;

/** How far after the last words of the text a wall may stand, in blocks. */
const farthest = 10;

/** Characters of text: whoever has read more has not come to a wall at its end. */
const mostBefore = 3000;

/**
 * Whether the page shows only the beginning of the text: it says that the article is for subscribers, or the text breaks off at an
 * offer to read on. Subscribers see the whole article on a page that says the same.
 */
export function isOnlyBeginning(
  isPaywalled: boolean,
  blocks: readonly OutlineBlock[],
  chosen: readonly OutlineBlock[],
): boolean {
  const last = chosen.findLast(isProse) ?? chosen.at(-1);
  if (last === undefined || lengthOf(chosen) > mostBefore) return false;
  if (isPaywalled) return true;
  const end = blocks.lastIndexOf(last);
  return blocks.slice(end + 1, end + 1 + farthest).some(({ text }) => text.length <= longestWall && wall.test(text));
}
