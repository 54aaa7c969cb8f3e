import { nounPrepositions, quantifiers, singularCopulas } from '../../lexicon/functionWords';
import { nameAfter } from './nameAfter';
import type { NounPhrase } from './nounPhrase';
import { phraseEndingAt } from './phraseEndingAt';
import { isLed, isNameLike } from './phraseShape';
import { phraseStartingAt } from './phraseStartingAt';
import { isPunctuation } from '../scene/isPunctuation';
import { isWord } from '../scene/isWord';
import type { Item } from '../scene/scene';

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
