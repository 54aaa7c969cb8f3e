import { adverbs, auxiliaries, clauseWords, determiners, frontingConjunctions } from '../../lexicon/functionWords';
import { hasTag } from '../scene/hasTag';
import { isCapitalised } from '../scene/isCapitalised';
import { isPunctuation } from '../scene/isPunctuation';
import { isWord } from '../scene/isWord';
import type { Item } from '../scene/scene';
import { acrossAside } from './acrossAside';
import { ownerOfClause } from './antecedent';
import { nameBefore } from './nameBefore';
import { beforeBracket, type NounPhrase } from './nounPhrase';
import { openingPhrase } from './openingPhrase';
import { phraseEndingAt } from './phraseEndingAt';
import { isLed } from './phraseShape';

/** The first noun phrase between two items that a finite verb follows; the one that they open with when none does. */
export const mainSubject = (items: readonly Item[], start: number, end: number): NounPhrase | null =>
  finiteSubject(items, start, end) ?? openingPhrase(items, start, end);

/** The first noun phrase between two items that a finite verb follows. */
export function finiteSubject(items: readonly Item[], start: number, end: number): NounPhrase | null {
  for (let at = start; at < end; at++) {
    const subject = isFiniteVerb(items, at) ? subjectBefore(items, at, start) : null;
    if (subject) return subject;
  }
  return null;
}

function isFiniteVerb(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item?.kind !== 'word' || isCapitalised(item)) return false;
  const isTensed = hasTag(item, 'PastTense', 'PresentTense') && !hasTag(item, 'Gerund', 'Infinitive');
  return isTensed || auxiliaries.has(item.normal) || isUnchangedPast(items, at);
}

/** Lee *beat* Park; Lee *cut* the rope: a past that looks like the base form, between a name and what the verb is done to. */
function isUnchangedPast(items: readonly Item[], at: number): boolean {
  const [before, verb, after] = [items[at - 1], items[at], items[at + 1]];
  if (before?.kind !== 'word' || after?.kind !== 'word' || !isWord(verb, unchangedPasts)) return false;
  return isCapitalised(before) && (isCapitalised(after) || determiners.has(after.normal));
}

const unchangedPasts = /^(?:beat|cut|hit|hurt|let|put|quit|set|shut|split)$/;

/** The subject of the verb at an item, to the left of it and not of `start`. */
function subjectBefore(items: readonly Item[], verb: number, start: number): NounPhrase | null {
  let adverb = verb;
  while (adverb > start && (isWord(items[adverb - 1], adverbs) || hasTag(items[adverb - 1], 'Adverb'))) adverb--;
  if (adverb === start) return null;
  const last = beforeBracket(items, adverb - 1, start);
  if (isPunctuation(items[last], ',', '-')) {
    const phrase = acrossAside(items, last, start);
    return isWord(items[(phrase?.first ?? 0) - 1], frontingConjunctions) ? null : phrase;
  }
  // both men and others *who* spoke cited Lee
  const isRelative = isWord(items[last], 'who') && last > start;
  const phrase = phraseEndingAt(items, isRelative ? last - 1 : last, start);
  if (!phrase || isInside(items, phrase, start)) return null;
  return ownerOfClause(items, phrase, start) ?? nameBefore(items, phrase) ?? phrase;
}

/** in *London*; Park dismissing *Lee*; when *the vote* was over: whether a phrase is part of another, or of a clause that is not the main one. */
function isInside(items: readonly Item[], phrase: NounPhrase, start: number): boolean {
  const lead = phrase.first > start ? items[phrase.first - 1] : undefined;
  if (isLed(items, phrase, start) || (hasTag(lead, 'Gerund') && !isCapitalised(lead))) return true;
  return isWord(lead, clauseWords) && !isWord(lead, linking);
}

const linking = /^(?:but|yet|however|meanwhile|so)$/;
