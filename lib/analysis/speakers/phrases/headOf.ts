import { nounPrepositions, numberWords } from '../../lexicon/functionWords';
import { isWord } from '../scene/isWord';
import type { Item, NarrationWord } from '../scene/scene';
import { complementHeads } from './nominalWords';
import { isCapitalised } from '../scene/isCapitalised';
import type { NounPhrase } from './nounPhrase';

/** The last word before the first preposition of the phrase: a *spokesman* for the port. */
export function headOf(items: readonly Item[], { first, last }: NounPhrase): NarrationWord | null {
  let head: NarrationWord | null = null;
  for (let at = first; at <= last; at++) {
    const item = items[at];
    if (item?.kind !== 'word') continue;
    if (head && endsHead(item, items[at + 1], items[at + 2])) break;
    head = item;
  }
  return head;
}

/** of, for; close, involved; mother-*of*-two: what follows tells more about the head. Not so: a right-*of*-centre party, mother-*of*-two Ann Lee. */
export const endsHead = (word: NarrationWord, next: Item | undefined, after: Item | undefined): boolean =>
  (nounPrepositions.has(word.normal) || complementHeads.test(word.normal)) &&
  !isCapitalised(word) &&
  (!word.token.tags.has('Hyphenated') || (isWord(next, numberWords) && !(isWord(after) && isCapitalised(after))));
