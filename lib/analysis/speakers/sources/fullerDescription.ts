import { headOf } from '../phrases/headOf';
import type { NounPhrase } from '../phrases/nounPhrase';
import { phraseStartingAt } from '../phrases/phraseStartingAt';
import { isCapitalised } from '../scene/isCapitalised';
import { isPossessive } from '../scene/isPossessive';
import { isWord } from '../scene/isWord';
import type { Item, NarrationWord, Scene } from '../scene/scene';
import { sentenceEnd } from '../scene/sentence';

/** A description is taken up from no further back than this many items, about ten sentences. */
const maxItemsBack = 250;

/** Between a noun and the word that opens its phrase stand no more words than this. */
const mostModifiers = 5;

/**
 * The words that brought in whom or what "the official" takes up: *a senior port official* said …; *Ashby’s home ministry*, the
 * *Ashby report*. Those of the nearest phrase that the noun heads and that tells more than an article; null when there is none, and
 * where another stands in between: *her report*, *another official*.
 */
export function fullerDescription(
  { items, text }: Scene,
  { first, last }: NounPhrase,
  [article, noun, ...rest]: readonly NarrationWord[],
): string | null {
  // Not so: the Ashby official, the Official, the officials; the official who called.
  if (article?.normal !== 'the' || !noun || rest.length > 0 || isCapitalised(noun) || /[^s]s$/.test(noun.normal))
    return null;
  if (isWord(items[last + 1], /^(?:that|which|who)$/)) return null;
  for (let at = first - 1; at >= 0 && first - at <= maxItemsBack; at--) {
    const head = items[at];
    if (!isWord(head, noun.normal)) continue;
    // The Harbour Council: which of them is meant has been asked before.
    if (isCapitalised(head)) return null;
    const opening = openingOf(items, at);
    const phrase = opening === null ? null : phraseStartingAt(items, opening, sentenceEnd(items, at));
    if (opening === null || !phrase || headOf(items, phrase) !== head) continue;
    if (items.slice(opening, at).some((item) => isWord(item, others))) return null;
    const isNamed = items
      .slice(opening, at)
      .some((item) => isWord(item) && isCapitalised(item) && item.normal !== 'the');
    const isNew = isWord(items[opening], /^(?:an?|one)$/);
    if (isNamed || isNew)
      return phrase.last > opening + 1 ? text.slice(items[opening]?.span.start, items[phrase.last]?.span.end) : null;
  }
  return null;
}

/** Of these the article alone would mean another, or it is nobody’s in particular. */
const others =
  /^(?:another|any|different|each|earlier|every|first|her|his|its|my|no|only|other|our|previous|prior|separate|that|their|this|your)$/;

const determiners = /^(?:an?|another|any|each|every|her|his|its|my|no|one|our|that|the|their|this|your)$/;

/** The word that opens a noun's phrase: a determiner, or the first of the name of whose it is. */
function openingOf(items: readonly Item[], noun: number): number | null {
  for (let at = noun - 1; at >= 0 && noun - at <= mostModifiers + 1; at--) {
    const word = items[at];
    if (word?.kind !== 'word') return null;
    if (determiners.test(word.normal)) return at;
    if (!isPossessive(word.token)) continue;
    if (!isCapitalised(word)) return null;
    let first = at;
    for (
      let left = items[first - 1];
      isWord(left) && isCapitalised(left) && left.normal !== 'the';
      left = items[first - 1]
    )
      first--;
    return first;
  }
  return null;
}
