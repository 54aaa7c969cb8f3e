import { headOf } from '../phrases/headOf';
import type { NounPhrase } from '../phrases/nounPhrase';
import { phraseStartingAt } from '../phrases/phraseStartingAt';
import { openingOf } from '../phrases/openingOf';
import { isCapitalised } from '../scene/isCapitalised';
import { isPossessive } from '../scene/isPossessive';
import { isWord } from '../scene/isWord';
import type { Item, NarrationWord, Scene } from '../scene/scene';
import { startOfCapitals } from '../scene/startOf';
import { sentenceEnd } from '../scene/sentence';

/** A description is taken up from no further back than this many items, about ten sentences. */
const maxItemsBack = 250;

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
    const opening = startOf(items, at);
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

/** Where a noun's phrase begins: at a determiner, or at the name of whose it is. */
function startOf(items: readonly Item[], noun: number): number | null {
  const opening = openingOf(items, noun);
  const word = opening === null ? undefined : items[opening];
  if (opening === null || word?.kind !== 'word' || !isPossessive(word.token)) return opening;
  if (!isCapitalised(word)) return null;
  const first = startOfCapitals(items, opening);
  return isWord(items[first], 'the') ? first + 1 : first;
}
