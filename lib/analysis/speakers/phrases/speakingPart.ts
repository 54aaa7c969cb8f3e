import { nounPrepositions } from '../../lexicon/functionWords';
import { isWord } from '../scene/isWord';
import type { Item } from '../scene/scene';
import { headOf } from './headOf';
import type { NounPhrase } from './nounPhrase';
import { isThing } from './phraseShape';
import { isPersonNoun, nounSource } from './speakerNoun';

/**
 * Who of a phrase can speak: the advice of *pilot Omar Lee*, concern with *some analysts*; where it has to be somebody (“who”), a
 * book about *a sailor*, too. The whole phrase where its head can, or where nothing in it can.
 */
export function speakingPart(items: readonly Item[], phrase: NounPhrase, isSomebody = false): NounPhrase {
  const isMute = (part: NounPhrase) => isThing(items, part) || (isSomebody && isDocument(items, part));
  if (!isMute(phrase)) return phrase;
  for (let at = phrase.last - 1; at > phrase.first; at--) {
    const word = items[at];
    if (!isWord(word, nounPrepositions)) continue;
    const part = { first: at + 1, last: phrase.last };
    if (!isSomebody) return isMute(part) ? phrase : part;
    if (isPersonNoun(headOf(items, part)?.normal ?? '')) return part;
  }
  return phrase;
}

const isDocument = (items: readonly Item[], phrase: NounPhrase): boolean =>
  nounSource(headOf(items, phrase)?.normal ?? '') === 'document';
