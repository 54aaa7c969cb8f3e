import {
  adverbs,
  ambiguousTimeWords,
  articles,
  auxiliaries,
  catenatives,
  contractedPronoun,
  passiveAuxiliaries,
  timeWords,
} from '../../lexicon/functionWords';
import { hasTag } from '../scene/hasTag';
import { isPunctuation } from '../scene/isPunctuation';
import { isWord } from '../scene/isWord';
import type { Item } from '../scene/scene';
import { isOrdinal } from './isOrdinal';
import { isCapitalised } from '../scene/isCapitalised';

interface VerbGroup {
  readonly at: number;
  readonly isPassive: boolean;
  readonly isProgressive: boolean;
  /** Whether it holds a form of “have”: had also written. */
  readonly isPerfect: boolean;
  /** Whether a verb before the cue was stepped over: kept saying. */
  readonly skippedVerb: boolean;
}

/** Steps left over what stands between a subject and its verb: has also repeatedly said. */
export function stepOverVerbGroup(items: readonly Item[], cue: number, limit: number): VerbGroup {
  let isPassive = false;
  let isProgressive = false;
  let isPerfect = false;
  let skippedVerb = false;
  let at = cue - 1;
  for (; at >= limit; at--) {
    const item = items[at];
    if (isContrast(items, at)) {
      at -= 2;
      continue;
    }
    if (item?.kind !== 'word') break;
    const { normal } = item;
    if (/^(?:had|has|have|having)$/.test(normal)) isPerfect = true;
    // the first said
    if (isOrdinal(normal) && isWord(items[at - 1], articles)) break;
    const hearsay = hearsayBefore(items, normal === 'to' ? at : at + 1, limit);
    if (hearsay !== null) skippedVerb = true;
    const skipped = hearsay ?? timeBefore(items, at, limit);
    if (skipped !== null) {
      at = skipped;
      continue;
    }
    if (passiveAuxiliaries.has(normal)) isPassive = isProgressive = true;
    else if (isWithBe(item.token.text)) {
      isProgressive = true;
      break;
    } else if (catenatives.has(normal) && !isCapitalised(item)) skippedVerb = true;
    else if (!isInGroup(items, at, limit)) break;
  }
  if (isTold(items, cue, at)) isPassive = true;
  return { at, isPassive, isProgressive, isPerfect, skippedVerb };
}

/** Lee was stopped *and told*: “…”: who tells tells somebody. */
const isTold = (items: readonly Item[], cue: number, before: number): boolean =>
  isWord(items[cue], 'told') &&
  isWord(items[before], 'and') &&
  (items[cue + 1]?.kind !== 'word' || isWord(items[cue + 1], 'that'));

/** did*, though,* say; has*, however,* said: a word between commas, of which the second is at an item. */
const isContrast = (items: readonly Item[], at: number): boolean =>
  isPunctuation(items[at], ',') &&
  isWord(items[at - 1], /^(?:however|indeed|meanwhile|nevertheless|nonetheless|too|though)$/) &&
  isPunctuation(items[at - 2], ',');

/** *has not also* said, went *on to* say, *on Monday* said: what may stand in front of a verb that is no verb itself. */
function isInGroup(items: readonly Item[], at: number, limit: number): boolean {
  const word = items[at];
  if (isWord(word, auxiliaries) || isWord(word, adverbs) || isWord(word, 'not')) return true;
  if (isWord(word, /ly$/) && hasTag(word, 'Adverb')) return true;
  return (isWord(word, /^(?:on|to)$/) && isAfterCatenative(items, at, limit)) || isTimePhrase(items, at, limit);
}

/** he’*s*, they’*re*, I’*m* */
const isWithBe = (word: string): boolean => /^(?:m|re|s)$/.test(contractedPronoun.exec(word)?.[2] ?? '');

/** on Sunday, last week, this month: between a subject and its verb. */
function isTimePhrase(items: readonly Item[], at: number, limit: number): boolean {
  const word = items[at];
  const next = items[at + 1];
  if (word?.kind !== 'word' || at <= limit) return false;
  const isTimeWord = (item: Item | undefined) => isWord(item, timeWords) && !/['’]s$/.test(item.token.text);
  if (isTimeWord(word)) {
    const before = items[at - 1];
    return (
      before?.kind === 'word' &&
      (leadsToTime.test(before.normal) || (isCapitalised(word) && !ambiguousTimeWords.has(word.normal)))
    );
  }
  return leadsToTime.test(word.normal) && isTimeWord(next);
}

const leadsToTime = /^(?:on|last|this|next)$/;

/** Lee *at the time* called, *in recent years* has called: where the preposition stands; null when no such phrase ends there. */
function timeBefore(items: readonly Item[], time: number, limit: number): number | null {
  if (!isWord(items[time], timeWords)) return null;
  let at = time - 1;
  if (isWord(items[at], timeOrder)) at--;
  if (isWord(items[at], articles)) at--;
  return at > limit && isWord(items[at], timePrepositions) ? at : null;
}

const timePrepositions = /^(?:at|by|during|for|in|on|over|since)$/;

const timeOrder = /^(?:first|last|next|past|recent|same|second)$/;

/** *is alleged* to have said, *was heard* saying: where “be” stands before a verb of hearsay; null when none does. */
function hearsayBefore(items: readonly Item[], after: number, limit: number): number | null {
  const [be, verb] = [items[after - 2], items[after - 1]];
  if (after - 2 < limit || be?.kind !== 'word' || verb?.kind !== 'word' || !passiveAuxiliaries.has(be.normal))
    return null;
  return /^(?:alleged|believed|claimed|filmed|heard|known|overheard|recorded|reported|said|seen|understood)$/.test(
    verb.normal,
  )
    ? after - 2
    : null;
}

/** went *on*, went on *to* */
const isAfterCatenative = (items: readonly Item[], at: number, limit: number): boolean =>
  items.slice(Math.max(limit, at - 2), at).some((item) => isWord(item, catenatives));
