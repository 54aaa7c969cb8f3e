import { determiners, nounPrepositions, personalPronouns } from '../../lexicon/functionWords';
import { isWord } from '../scene/isWord';
import type { Item } from '../scene/scene';
import { complementHeads, isInsidePhrase, isNominal, isPreposition, isSpeakerNoun, isTime } from './nominalWords';
import { isOrdinal } from './isOrdinal';
import { isCapitalised } from '../scene/isCapitalised';
import { maxNicknameLength, maxWords, type NounPhrase } from './nounPhrase';

/** The noun phrase that starts at an item; null when none does. */
export function phraseStartingAt(items: readonly Item[], first: number, limit: number): NounPhrase | null {
  const start = items[first];
  if (start?.kind !== 'word') return null;
  if (personalPronouns.has(start.normal)) return { first, last: first };
  const second = items[first + 1];
  // retired judge Ann Lee; harbour master Ann Lee, where the tagger reads a verb
  const isVerbal = /(?:ed|ing)$/.test(start.normal) || start.token.tags.has('Infinitive');
  const isParticiple = isVerbal && second?.kind === 'word' && isNominal(second) && !determiners.has(second.normal);
  if (!(isNominal(start) || isParticiple) || isTime(items, first)) return null;
  let last = -1;
  for (let at = first; at < limit && at - first < maxWords; at++) {
    const item = items[at];
    if (item?.kind === 'quote') {
      const after = items[at + 1];
      const isNickname = item.span.end - item.span.start <= maxNicknameLength;
      if (isNickname && after?.kind === 'word' && isCapitalised(after) && last === at - 1) continue;
      break;
    }
    if (item?.kind !== 'word') break;
    const previous = items[at - 1];
    const next = items[at + 1];
    if (item.normal === 'and' || item.normal === '&') {
      if (!(next?.kind === 'word' && isCapitalised(next))) break;
    } else if (at > first && isPreposition(item)) {
      const isPhrase =
        next?.kind === 'word' &&
        isNominal(next) &&
        !isTime(items, at + 1) &&
        !/^(?:this|these|those|his|her|their|its|an?)$/.test(next.normal);
      if (
        !isPhrase ||
        (item.normal !== 'of' &&
          item.normal !== 'for' &&
          item.normal !== 'at' &&
          item.normal !== 'from' &&
          item.normal !== 'with')
      )
        break;
    } else if (isTime(items, at)) break;
    else if (!isNominal(item) && !isInsidePhrase(items, at) && !isMadeNoun(items, at) && at !== first) break;
    else {
      if (
        at > first &&
        determiners.has(item.normal) &&
        previous?.kind === 'word' &&
        !nounPrepositions.has(previous.normal)
      )
        break;
      // a regular, Ann Lee, said: with nothing to modify it is the noun
      const isBare = isWord(previous, determiners) && at === first + 1 && next?.kind === 'mark';
      const isModifier = item.token.tags.has('Adjective') && !isBare;
      if (isCapitalised(item) || !isModifier || isSpeakerNoun(item.normal)) last = at;
    }
  }
  return last < 0 ? null : { first, last: withComplement(items, last, limit) };
}

/** said the *first*: what the article makes a noun. */
const isMadeNoun = (items: readonly Item[], at: number): boolean => {
  const word = items[at];
  return isWord(word) && isOrdinal(word.normal) && isWord(items[at - 1], articles);
};

/** a person *close to the family*, a source *involved in the talks*: what tells an unnamed source from others belongs to it. */
function withComplement(items: readonly Item[], last: number, limit: number): number {
  const word = items[last + 1];
  const preposition = items[last + 2];
  if (word?.kind !== 'word' || preposition?.kind !== 'word' || !complementHeads.test(word.normal)) return last;
  if (!nounPrepositions.has(preposition.normal)) return last;
  let end = last + 2;
  for (let at = last + 3; at < limit && at - last < 8; at++) {
    const item = items[at];
    if (item?.kind !== 'word' || !isNominal(item) || (isTime(items, at) && !/['’]s$/.test(item.token.text))) break;
    end = at;
  }
  return end > last + 2 ? end : last;
}
