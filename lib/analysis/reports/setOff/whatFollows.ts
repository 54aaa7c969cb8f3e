import { cueWord } from '../../lexicon/cueForms';
import { phraseStartingAt } from '../../speakers/phrases/phraseStartingAt';
import { isWord } from '../../speakers/scene/isWord';
import type { Item, Scene } from '../../speakers/scene/scene';
import { tellsWhen } from '../../speakers/phrases/tellsWhen';
import { tokenAt } from '../clauses/tokenAt';
import { verbOfClauseAt } from '../clauses/verbOfClauseAt';
import type { ReportingClause } from './reportingClause';

/**
 * The item at which the content continues after a reporting clause; `end` if only addressee, time and place follow. Null if the
 * verb has an object, so that the clause reports what comes after it and not what came before (…, Lee said no).
 */
export function whatFollows(scene: Scene, clause: ReportingClause, verb: string, end: number): number | null {
  const { items, text } = scene;
  let at = clause.last + 1;
  if (verb === 'point' && isWord(items[at], 'out')) at++;
  if (/^(?:reassure|remind|tell|warn)$/.test(verb)) at = (phraseStartingAt(items, at, end)?.last ?? at - 1) + 1;
  const next = items[at];
  // …, he wrote: then a quoted paragraph.
  if (/^\s*:/.test(text.slice(items[at - 1]?.span.end, (items[at - 1]?.span.end ?? 0) + 3))) return null;
  if (at >= end || !next) return end;
  if (next.kind === 'word') return !answers.test(verb) && isAside(items, at) && isLast(items, at, end) ? end : null;
  if (next.kind === 'quote') return null;
  return next.mark === ',' && isSaid(scene, at + 1, clause) ? at + 1 : end;
}

/** Verbs whose prepositional object says what they are about: responded *to efforts*, agreed *with Lee*. */
const answers = /^(?:agree|answer|appeal|boast|complain|reply|respond|testify)$/;

/** told the crowd *on Monday*, *Aug. 14*; said Lee, *who* was late. */
function isAside(items: readonly Item[], at: number): boolean {
  const word = items[at];
  const isDate = word?.kind === 'word' && word.token.tags.has('Date');
  return isDate || isWord(word, /^(?:this|who)$/) || tellsWhen(items, at);
}

/** said on Monday; not so: said on Monday *that* …, said in a report: … */
function isLast(items: readonly Item[], first: number, end: number): boolean {
  for (const item of items.slice(first, end)) {
    if (item.kind === 'mark') return item.mark !== ':';
    if (item.kind === 'quote' || isWord(item, 'that')) return false;
  }
  return true;
}

/**
 * Whether the words after a comma are content too. Not so: …, Lee said, *adding* that …; …, said Lee, *a* fellow of the
 * institute.
 */
function isSaid(scene: Scene, at: number, { isInverted }: ReportingClause): boolean {
  const first = scene.items[at];
  if (first?.kind !== 'word' || cueWord(first.normal)?.form === 'gerund') return first?.kind === 'quote';
  if (/^(?:according|although|as|though|when|while|which|who|whose)$/.test(first.normal)) return false;
  return !isInverted || verbOfClauseAt(scene, tokenAt(scene.structure.syntax, first.span.start)) !== null;
}
