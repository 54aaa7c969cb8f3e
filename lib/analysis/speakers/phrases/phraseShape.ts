import {
  adverbs,
  clauseWords,
  isCounting,
  nounPrepositions,
  personalPronouns,
  quantifiers,
} from '../../lexicon/functionWords';
import { isWord } from '../scene/isWord';
import type { Item } from '../scene/scene';
import { isAgentNoun, isAgentPlural, nounSource } from './speakerNoun';
import { headOf } from './headOf';
import { isOneOfSeveral } from './isOrdinal';
import { isHandle, isNumbered } from './nominalWords';
import { isCapitalised } from '../scene/isCapitalised';
import type { NounPhrase } from './nounPhrase';

/** Whether a preposition leads the phrase: in London, … */
export function isLed(items: readonly Item[], phrase: NounPhrase, limit: number): boolean {
  const before = phrase.first > limit ? items[phrase.first - 1] : undefined;
  return (
    before?.kind === 'word' &&
    (nounPrepositions.has(before.normal) ||
      /^(?:after|before|during|by|as|into|via|through|since|until|despite)$/.test(before.normal))
  );
}

/** I, we: whoever writes, and the text does not say who that is. Not so in a clause of its own: when I ask, …; why I said. */
export function isFirstPerson(items: readonly Item[], { first, last }: NounPhrase): boolean {
  const [before, word] = [items[first - 1], items[first]];
  if (isWord(before, clauseWords) && before.normal !== 'but') return false;
  return first === last && isWord(word, /^(?:i|we)$/);
}

export function isNameLike(items: readonly Item[], phrase: NounPhrase): boolean {
  const head = headOf(items, phrase);
  if (!head || quantifiers.has(head.normal) || (phrase.first === phrase.last && adverbs.has(head.normal))) return false;
  return personalPronouns.has(head.normal) || isHandle(head) || (isCapitalised(head) && !head.token.tags.has('Place'));
}

/** Whether a common noun that is in no list of sources heads the phrase: *the dispute*, *his willingness*. */
export function isThing(items: readonly Item[], phrase: NounPhrase): boolean {
  const head = headOf(items, phrase);
  if (!head || phrase.first === phrase.last) return false;
  // some of the boats; hundreds of sailors: what is counted
  const of = items.slice(phrase.first, phrase.last).findIndex((item) => isWord(item, 'of'));
  if (of > 0 && isCounting(head.normal)) return isThing(items, { ...phrase, first: phrase.first + of + 1 });
  const isName = isCapitalised(head) || isHandle(head) || isNumbered(items, phrase.last);
  if (isName || personalPronouns.has(head.normal)) return false;
  return (
    nounSource(head.normal) === null &&
    !isAgentNoun(head) &&
    !isAgentPlural(head) &&
    !isOneOfSeveral(head.normal) &&
    !/(?:^|-)olds?$/.test(head.normal)
  );
}
