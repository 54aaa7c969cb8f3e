import { determiners, numberWords, personalPronouns } from '../../lexicon/functionWords';
import { personNouns } from '../../lexicon/speakerNouns';
import { isPunctuation } from '../scene/isPunctuation';
import { isWord } from '../scene/isWord';
import { isMadeNoun } from './isMadeNoun';
import type { Item } from '../scene/scene';
import {
  isCompoundEnd,
  isCounted,
  isHead,
  isInsidePhrase,
  isNominal,
  isNumbered,
  isPreposition,
  isTime,
} from './nominalWords';
import { isCapitalised } from '../scene/isCapitalised';
import { isNickname, maxWords, type NounPhrase, openingBracket } from './nounPhrase';

/** The noun phrase that ends at an item; null when none does. Not to the left of `limit`. */
export function phraseEndingAt(items: readonly Item[], last: number, limit: number): NounPhrase | null {
  const head = items[last];
  if (head?.kind !== 'word') return null;
  if (personalPronouns.has(head.normal)) return { first: last, last };
  const isNounLike = isHead(head) || isNoun(items, last) || isNumbered(items, last) || isOfSome(items, last);
  if (isTime(items, last) || !(isNounLike || isCompoundEnd(items, last))) return null;
  let first = last;
  let at = last - 1;
  while (at >= limit && last - at < maxWords) {
    const item = items[at];
    if (item?.kind === 'quote' && first === at + 1 && isNickname(items, at)) {
      at--;
    } else if (isPunctuation(item, ')') && first === last) {
      // Jeff Lee (R-Ohio) said
      const open = openingBracket(items, at, limit);
      if (open < 0) break;
      at = open - 1;
    } else {
      if (!goesOnLeft(items, at, first)) break;
      first = at;
      at--;
    }
  }
  const start = items[first];
  if (start?.kind === 'word' && first < last && (isPreposition(start) || start.normal === 'and')) first++;
  return { first, last };
}

/** The *daily* wrote, the *accused* said: with an article before it, the head is a noun. */
const isNoun = (items: readonly Item[], at: number): boolean =>
  isWord(items[at - 1], /^(?:the|an)$/) || isMadeNoun(items, at);

/** the mother of *two*: how many somebody has. */
const isOfSome = (items: readonly Item[], at: number): boolean =>
  isWord(items[at], numberWords) && isWord(items[at - 1], 'of') && isWord(items[at - 2], personNouns);

/** Whether a word belongs to the phrase that begins, as far as it is read, at `first`. */
function goesOnLeft(items: readonly Item[], at: number, first: number): boolean {
  const [before, word, next] = [items[at - 1], items[at], items[first]];
  if (word?.kind !== 'word' || next?.kind !== 'word') return false;
  if (word.normal === 'and' || word.normal === '&') return isCapitalised(before) && isCapitalised(next);
  // a neighbour from across the street
  if (isPreposition(word))
    return isWord(before) && (isWord(before, 'from') || isNominal(before)) && !isTime(items, at - 1);
  const isWhole = determiners.has(next.normal) && !isNumbered(items, first + 1) && !isCounted(items, first);
  if (isWhole && !/^(?:all|both|no)$/.test(word.normal)) return false;
  if (word.cue && word.cue.form !== 'base') return false;
  if (!isNominal(word) && !isInsidePhrase(items, at)) return false;
  return !isTime(items, at) || /['’]s$/.test(word.token.text);
}
