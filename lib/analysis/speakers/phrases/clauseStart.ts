import { personalPronouns } from '../../lexicon/functionWords';
import { isCapitalised } from '../scene/isCapitalised';
import { isPunctuation } from '../scene/isPunctuation';
import type { Part, Scene } from '../scene/scene';
import { startsSentence } from '../scene/sentence';

/** The clause after a quotation names its source within so many items: "…," Lee, who ran the port for 12 years, said. */
export const maxClauseLength = 45;

/** Where the clause that may name the source starts; null when the quotation's end closes its sentence, or runs on into narration. */
export function clauseStart(scene: Scene, part: Part): number | null {
  if (part.ending !== 'comma' && isLedByCue(scene, part)) return null;
  let at = part.item + 1;
  const mark = scene.items[at];
  if (isPunctuation(mark, ',', '-')) at++;
  const first = scene.items[at];
  if (first?.kind !== 'word') return null;
  // Park followed up: “A?” Lee responded, “B.”: the clause leads to the next words
  if (part.ending === 'mark' && isPunctuation(scene.items[part.item - 1], ':') && leadsToQuote(scene, at)) return null;
  if (part.ending === 'comma' || part.ending === 'mark') return at;
  // “We lost it.” stated Lee: a stop where a comma should be, since no sentence begins with a small letter.
  if (part.ending === 'stop' && /^\p{Ll}/u.test(first.token.text)) return at;
  // "…" she said; "…" said Lee: the comma is missing.
  const second = scene.items[at + 1];
  if (second?.kind !== 'word') return null;
  const isBare = (personalPronouns.has(first.normal) || isCapitalised(first)) && second.cue !== null;
  const isInverted = first.cue !== null && isCapitalised(second) && startsSentence(scene.items, part);
  return isBare || isInverted ? at : null;
}

/** Lee *responded,* “…” */
function leadsToQuote({ items }: Scene, start: number): boolean {
  const quote = items.slice(start, start + maxReport).findIndex((item) => item.kind === 'quote');
  return quote > 0 && isPunctuation(items[start + quote - 1], ',', ':');
}

/** A name, a verb and a mark: so many items. */
const maxReport = 8;

/** Lee asked: "…?" Then …; Lee shouted “…!” – a mile away: a cue leads straight into the quotation, so what follows it is a new sentence. */
export function isLedByCue(scene: Scene, part: Part): boolean {
  const mark = scene.items[part.item - 1];
  if (mark?.kind === 'word') return mark.cue !== null && !mark.cue.isLabel && /^(?:gerund|past)$/.test(mark.cue.form);
  if (!isPunctuation(mark, ',', ':')) return false;
  for (let at = part.item - 2; at >= part.item - 5; at--) {
    const item = scene.items[at];
    if (item?.kind !== 'word') return false;
    if (item.cue) return true;
  }
  return false;
}
