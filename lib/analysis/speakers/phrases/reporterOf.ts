import { subjectRelatives, subordinators } from '../../lexicon/functionWords';
import { saysNoMore } from './saysNoMore';
import { hasTag } from '../scene/hasTag';
import { isPunctuation } from '../scene/isPunctuation';
import { isWord } from '../scene/isWord';
import type { Item } from '../scene/scene';
import { invertedSubject } from './invertedSubject';
import { isReducedPassive } from './isReducedPassive';
import type { NounPhrase } from './nounPhrase';
import { phraseStartingAt } from './phraseStartingAt';
import { subjectOf } from './subject';
import { stepOverVerbGroup } from './verbGroup';

/** Whom a sentence is reported by: … , said Lee; … , Lee said; according to Lee; else Lee said, first and outside subordinate clauses. */
export function reporterOf(items: readonly Item[], first: number, end: number): NounPhrase | null {
  let reporter: NounPhrase | null = null;
  let accordingTo: NounPhrase | null = null;
  let relative: NounPhrase | null = null;
  for (let at = first; at < end; at++) {
    const item = items[at];
    if (item?.kind !== 'word') continue;
    if (item.normal === 'according') accordingTo ??= phraseStartingAt(items, at + 2, end);
    if (!item.cue || item.cue.isLabel) continue;
    const inverted = invertedReporter(items, at);
    if (inverted) return inverted;
    const subject = /^(?:past|present)$/.test(item.cue.form) ? subjectOf(items, at) : null;
    if (!subject) continue;
    if (isPunctuation(items[subject.first - 1], ',') && saysNoMore(items, at, end)) return subject;
    const lead = items[stepOverVerbGroup(items, at, first).at];
    // Park heeded Lee, who called it mad, according to Moss; Park left the union, which called it mad
    if (isWord(lead, subjectRelatives)) relative ??= isWord(lead, 'who') ? subject : null;
    else if (!isSubordinate(items, subject) && !isReducedPassive(items, at, subject)) reporter ??= subject;
  }
  return reporter ?? accordingTo ?? relative;
}

/** …, said *Lee*: between commas, or at the end. Not so: Park, 45, said Lee, a cook, had left. */
function invertedReporter(items: readonly Item[], at: number): NounPhrase | null {
  const before = items[at - 1];
  if (before?.kind !== 'quote' && (!isPunctuation(before, ',') || isAge(items, at - 2))) return null;
  const phrase = invertedSubject(items, at);
  return phrase && items[phrase.last + 1]?.kind !== 'word' ? phrase : null;
}

/** Park, *45*, said */
const isAge = (items: readonly Item[], at: number): boolean =>
  isWord(items[at], /^\d+$/) && isPunctuation(items[at - 1], ',');

/** After *Lee* asked …; when *Lee* said …; a plan that *Lee* called mad. */
function isSubordinate(items: readonly Item[], { first }: NounPhrase): boolean {
  const before = items[first - 1];
  if (before?.kind !== 'word') return false;
  // Lee said that Park called it mad: Lee is found first
  if (before.normal === 'which' || (before.normal === 'that' && hasTag(items[first - 2], 'Noun'))) return true;
  // Where Lee began her career, she said: still what the sentence says of Lee
  return subordinators.has(before.normal) && before.normal !== 'where';
}
