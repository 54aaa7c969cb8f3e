import { nounPrepositions, passiveAuxiliaries, quantifiers, singularCopulas } from '../../lexicon/functionWords';
import { hasTag } from '../scene/hasTag';
import { isPunctuation } from '../scene/isPunctuation';
import { isWord } from '../scene/isWord';
import type { Item } from '../scene/scene';
import { headOf } from './headOf';
import { finiteSubject } from './mainSubject';
import { nameAfter } from './nameAfter';
import type { NounPhrase } from './nounPhrase';
import { phraseEndingAt } from './phraseEndingAt';
import { isLed, isNameLike, isThing } from './phraseShape';
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
const isShortened = (item: Item | undefined): boolean => isWord(item) && /['’](?:re|s)$/.test(item.token.text);

/** was *carried out of the burning house* by: so many items. */
const maxPassive = 8;

const hasParticiple = (items: readonly Item[], first: number, end: number): boolean =>
  items.slice(first, end).some((item) => hasTag(item, 'PastTense'));

/** A thing, or something written. */
export function isCause(items: readonly Item[], phrase: NounPhrase): boolean {
  const head = headOf(items, phrase);
  return head !== null && (isThing(items, phrase) || nounSource(head.normal) === 'document');
}

/** One of them is *Lee*; her greatest friend is her coach, *Lee*; in the front row sat *Lee*; so does *Lee*: who stands behind the verb. */
export function presented(items: readonly Item[], first: number, end: number): NounPhrase | null {
  for (let at = first + 1; at < end; at++) {
    const phrase = behind(items, first, at) ? phraseStartingAt(items, at + 1, end) : null;
    if (!phrase) continue;
    const name = nameAfter(items, phrase, end);
    const isWhole = name.last === end - 1 || isPunctuation(items[name.last + 1], ',');
    if (isWhole && isNameLike(items, name)) return phrase;
  }
  return null;
}

/** Whether what stands before a verb is not its subject, or is one whose name comes after it. */
function behind(items: readonly Item[], first: number, verb: number): boolean {
  if (verb === first + 1) return isWord(items[first], /^(?:neither|nor|so)$/) && isWord(items[verb], auxiliary);
  const before = phraseEndingAt(items, verb - 1, first);
  if (isWord(items[verb], singularCopulas)) {
    const isSubject = before !== null && isNameLike(items, before);
    return !isSubject || isWord(items[before.first], quantifiers);
  }
  const isPlace = isWord(items[first], nounPrepositions) && isWord(items[verb], placing);
  return isPlace && before !== null && isLed(items, before, first);
}

const auxiliary = /^(?:can|could|did|do|does|had|has|have|is|was|will|would)$/;

/** Verbs of being, standing or coming somewhere, which may stand before their subject (Levin 1993, §6.1: locative inversion). */
const placing = /^(?:c[ao]mes?|h[au]ngs?|lay|lies|lived?s?|sat|sits|stands|stood|wait(?:ed|s)|walk(?:ed|s)|went)$/;
