import { passiveAuxiliaries } from '../../lexicon/functionWords';
import { hasTag } from '../scene/hasTag';
import { isPunctuation } from '../scene/isPunctuation';
import { isWord } from '../scene/isWord';
import type { Item } from '../scene/scene';
import { headOf } from './headOf';
import { finiteSubject } from './mainSubject';
import { nameAfter } from './nameAfter';
import type { NounPhrase } from './nounPhrase';
import { isNameLike, isThing } from './phraseShape';
import { phraseStartingAt } from './phraseStartingAt';
import { nounSource } from './speakerNoun';

/** The robbers did not hurt him and *Lee* was glad; it was late, and *Lee* was glad: whom the second half of a sentence names whose first half is of nobody with a name. */
export function secondSubject(items: readonly Item[], whole: NounPhrase, end: number): NounPhrase | null {
  if (isNameLike(items, whole) && !isWord(items[whole.first], 'it')) return null;
  for (let at = whole.last + 1; at < end; at++) {
    const subject = isWord(items[at], /^(?:and|but|so|while)$/) ? finiteSubject(items, at + 1, end) : null;
    if (subject?.first === at + 1 && isNameLike(items, subject)) return subject;
  }
  return null;
}

/** Park was carried out by *Lee*. Not so: Park was shocked by Lee’s death. */
export function agent(items: readonly Item[], first: number, end: number): NounPhrase | null {
  for (let at = first; at < end; at++) {
    if (!isWord(items[at], passiveAuxiliaries) && !isShortened(items[at])) continue;
    for (let by = at + 2; by < end && by <= at + maxPassive; by++) {
      if (!isWord(items[by]) && !isPunctuation(items[by], ',')) break;
      if (!isWord(items[by], 'by')) continue;
      const phrase = hasParticiple(items, at + 1, by) ? phraseStartingAt(items, by + 1, end) : null;
      return phrase && isCause(items, nameAfter(items, phrase, end)) ? null : phrase;
    }
  }
  return null;
}

/** a view that*’s* shared by Lee */
const isShortened = (item: Item | undefined): boolean =>
  isWord(item) && /^(?:he|it|she|that|they|who)['’](?:re|s)$/i.test(item.token.text);

/** was *carried out of the burning house* by: so many items. */
const maxPassive = 8;

const hasParticiple = (items: readonly Item[], first: number, end: number): boolean =>
  items.slice(first, end).some((item) => hasTag(item, 'PastTense'));

/** A thing, or something written. */
export function isCause(items: readonly Item[], phrase: NounPhrase): boolean {
  const head = headOf(items, phrase);
  return head !== null && (isThing(items, phrase) || nounSource(head.normal) === 'document');
}
