import { determiners, numberWords, personalPronouns } from '../../lexicon/functionWords';
import { personNouns } from '../../lexicon/speakerNouns';
import { isWord } from '../scene/isWord';
import { isOrdinal } from './isOrdinal';
import type { Item } from '../scene/scene';
import { isCount, isHead, isInsidePhrase, isNominal, isNumbered, isPreposition, isTime } from './nominalWords';
import { isCapitalised } from '../scene/isCapitalised';
import { maxNicknameLength, maxWords, type NounPhrase, openingBracket } from './nounPhrase';

/** The noun phrase that ends at an item; null when none does. Not to the left of `limit`. */
export function phraseEndingAt(items: readonly Item[], last: number, limit: number): NounPhrase | null {
  const head = items[last];
  if (head?.kind !== 'word') return null;
  if (personalPronouns.has(head.normal)) return { first: last, last };
  // The daily wrote, the accused said: whatever a determiner makes a noun.
  const beforeHead = items[last - 1];
  const isMadeNoun =
    beforeHead?.kind === 'word' &&
    (/^(?:the|an)$/.test(beforeHead.normal) || (beforeHead.normal === 'a' && isOrdinal(head.normal)));
  if (isTime(items, last) || (!isHead(head) && !isMadeNoun && !isNumbered(items, last) && !isOfSome(items, last)))
    return null;
  let first = last;
  let at = last - 1;
  while (at >= limit && last - at < maxWords) {
    const item = items[at];
    const next = items[first];
    if (item?.kind === 'quote') {
      // Dwayne “The Rock” Johnson
      const before = items[at - 1];
      const isNickname = item.span.end - item.span.start <= maxNicknameLength;
      if (
        isNickname &&
        before?.kind === 'word' &&
        next?.kind === 'word' &&
        isCapitalised(before) &&
        isCapitalised(next) &&
        first === at + 1
      )
        at--;
      else break;
      continue;
    }
    if (item?.kind === 'mark') {
      // Jeff Lee (R-Ohio) said
      const open = item.mark === ')' ? openingBracket(items, at, limit) : -1;
      if (open < 0 || first !== last) break;
      at = open - 1;
      continue;
    }
    if (item?.kind !== 'word' || next?.kind !== 'word') break;
    const startsPhrase =
      determiners.has(next.normal) &&
      !isNumbered(items, first + 1) &&
      !(isCount(next) && /^(?:the|these|those|his|her|their|its)$/.test(item.normal));
    if (item.normal === 'and' || item.normal === '&') {
      const before = items[at - 1];
      if (before?.kind !== 'word' || !isCapitalised(before) || !isCapitalised(next)) break;
    } else if (isPreposition(item)) {
      const before = items[at - 1];
      if (before?.kind !== 'word' || !isNominal(before) || isTime(items, at - 1)) break;
    } else if (startsPhrase && !/^(?:all|both|no)$/.test(item.normal)) break;
    else if (item.cue && item.cue.form !== 'base') break;
    else if (!isNominal(item) && !isInsidePhrase(items, at)) break;
    else if (isTime(items, at) && !/['’]s$/.test(item.token.text)) break;
    first = at;
    at--;
  }
  const start = items[first];
  if (start?.kind === 'word' && first < last && (isPreposition(start) || start.normal === 'and')) first++;
  return { first, last };
}

/** the mother of *two*: how many somebody has. */
const isOfSome = (items: readonly Item[], at: number): boolean =>
  isWord(items[at], numberWords) && isWord(items[at - 1], 'of') && isWord(items[at - 2], personNouns);
