import { determiners, nounPrepositions, personalPronouns } from '../../lexicon/functionWords';
import { hasTag } from '../scene/hasTag';
import { isWord } from '../scene/isWord';
import type { Item } from '../scene/scene';
import {
  complementHeads,
  isCounted,
  isInsidePhrase,
  isNominal,
  isPreposition,
  isSpeakerNoun,
  isTime,
} from './nominalWords';
import { isMadeNoun } from './isMadeNoun';
import { isCapitalised } from '../scene/isCapitalised';
import { isNickname, maxWords, type NounPhrase } from './nounPhrase';

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
    if (item?.kind === 'quote' && last === at - 1 && isNickname(items, at)) continue;
    if (item?.kind !== 'word') break;
    const [previous, next] = [items[at - 1], items[at + 1]];
    if (item.normal === 'and' || item.normal === '&') {
      if (!isCapitalised(next)) break;
    } else if (isPreposition(item) && hasTag(item, 'Hyphenated') && hasTag(previous, 'Hyphenated')) {
      // passer-by, mother-in-law
      last = at;
    } else if (at > first && isPreposition(item)) {
      if (!/^(?:at|for|from|of|with)$/.test(item.normal) || !opensObject(items, at + 1)) break;
    } else {
      if (isTime(items, at)) break;
      const isNew = determiners.has(item.normal) && !isWord(previous, nounPrepositions) && !isCounted(items, at);
      const isInside = isNominal(item) || isInsidePhrase(items, at) || isMadeNoun(items, at) || isVerbalNoun(items, at);
      if (at > first && (isNew || !isInside)) break;
      // a regular, Ann Lee, said: with nothing to modify it is the noun
      const isBare = isWord(previous, determiners) && at === first + 1 && next?.kind === 'mark';
      const isModifier = item.token.tags.has('Adjective') && !isBare;
      if (isCapitalised(item) || !isModifier || isSpeakerNoun(item.normal)) last = at;
    }
  }
  return last < 0 ? null : { first, last: withComplement(items, last, limit) };
}

/** the *accused*: a participle that nothing but an article stands beside. */
const isVerbalNoun = (items: readonly Item[], at: number): boolean =>
  isWord(items[at - 1], 'the') && hasTag(items[at], 'PastTense') && items[at + 1]?.kind !== 'word';

/** a spokesman for *the port*, one of *her friends*; not so: a call for *her* head. */
const opensObject = (items: readonly Item[], at: number): boolean => {
  const word = items[at];
  return (
    isWord(word) &&
    isNominal(word) &&
    !isTime(items, at) &&
    (!/^(?:this|these|those|his|her|their|its|an?)$/.test(word.normal) ||
      isWord(items[at - 2], /^(?:one|some|three|two)$/))
  );
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
