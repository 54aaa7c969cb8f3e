import { nounPrepositions } from '../../lexicon/functionWords';
import { isWord } from '../scene/isWord';
import type { Item } from '../scene/scene';
import type { NounPhrase } from './nounPhrase';
import { isThing } from './phraseShape';

/**
 * Who of a phrase can speak: the advice of *pilot Omar Lee*, concern with *some analysts*. The whole phrase where its head can,
 * or where nothing in it can.
 */
export function speakingPart(items: readonly Item[], phrase: NounPhrase): NounPhrase {
  if (!isThing(items, phrase)) return phrase;
  for (let at = phrase.last - 1; at > phrase.first; at--) {
    const word = items[at];
    if (!isWord(word, nounPrepositions)) continue;
    const part = { first: at + 1, last: phrase.last };
    return isThing(items, part) ? phrase : part;
  }
  return phrase;
}
