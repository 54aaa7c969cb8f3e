import { nounPrepositions, numberWords } from '../../lexicon/functionWords';
import { isWord } from '../scene/isWord';
import type { Item, NarrationWord } from '../scene/scene';
import { complementHeads } from './nominalWords';
import type { NounPhrase } from './nounPhrase';

/** The last word before the first preposition of the phrase: a *spokesman* for the port. */
export function headOf(items: readonly Item[], { first, last }: NounPhrase): NarrationWord | null {
  let head: NarrationWord | null = null;
  for (let at = first; at <= last; at++) {
    const item = items[at];
    if (item?.kind !== 'word') continue;
    if (head && endsHead(item, items.slice(at + 1, last + 1))) break;
    head = item;
  }
  return head;
}

/**
 * of, for; close, involved; mother-*of*-two, passer-*by*: what follows tells more about the head. Not so: mother-*of*-two Ann Lee.
 * `rest` is what follows in the phrase.
 */
export function endsHead(word: NarrationWord, rest: readonly Item[]): boolean {
  if (!word.token.tags.has('Hyphenated')) return nounPrepositions.has(word.normal) || complementHeads.test(word.normal);
  if (rest.length === 0) return /^(?:by|on|up)$/.test(word.normal);
  return nounPrepositions.has(word.normal) && rest.length === 1 && isWord(rest[0], numberWords);
}
