import { subjectRelatives } from '../../lexicon/functionWords';
import { isPunctuation } from '../scene/isPunctuation';
import { isWord } from '../scene/isWord';
import type { Item } from '../scene/scene';
import { headOf } from './headOf';
import { beforeBracket, type NounPhrase } from './nounPhrase';
import { phraseEndingAt } from './phraseEndingAt';
import { speakingPart } from './speakingPart';

/** Who or which: the noun phrase before it, over a comma or a bracket. */
export function antecedent(items: readonly Item[], relative: number, limit: number): NounPhrase | null {
  const isAside = isPunctuation(items[relative - 1], ',', '-');
  const last = isAside ? beforeBracket(items, relative - 2, limit) : relative - 1;
  const phrase = last >= limit ? phraseEndingAt(items, last, limit) : null;
  if (!isAside) return phrase && speakingPart(items, phrase, isWord(items[relative], 'who'));
  // It was Lee, not Park, who said
  if (phrase && isWord(items[phrase.first - 1], 'not') && isPunctuation(items[phrase.first - 2], ','))
    return phraseEndingAt(items, phrase.first - 3, limit);
  // an order, published by the Post, that tells
  const aside = phrase && isWord(items[phrase.first - 1], 'by') && isPunctuation(items[phrase.first - 3], ',');
  if (aside) return phraseEndingAt(items, phrase.first - 4, limit);
  const bearer = isWord(items[relative], 'who') ? bearerOf(items, last, limit) : null;
  if (bearer) return bearer;
  // a note to her brother, Lee, which said
  if (phrase && isWord(items[relative], 'which') && headOf(items, phrase)?.token.tags.has('Person')) return null;
  return phrase && speakingPart(items, phrase);
}

/** *Ann Lee*, Republican of Ohio, who; *Ann Lee*, 30, of Ashby, N.J., who: the nearest name of a person that nothing but what tells of it follows. */
function bearerOf(items: readonly Item[], last: number, limit: number): NounPhrase | null {
  let end = last;
  for (let asides = 0; asides <= maxAsides; asides++) {
    const phrase = phraseEndingAt(items, end, limit);
    if (phrase && headOf(items, phrase)?.token.tags.has('Person')) return phrase;
    const first = phrase?.first ?? end;
    const comma = isWord(items[first - 1], 'of') ? first - 2 : first - 1;
    if (comma <= limit || !isPunctuation(items[comma], ',')) return null;
    end = comma - 1;
  }
  return null;
}

/** A name, an age, a place and its state. */
const maxAsides = 3;

/** *The trust* that runs the school said: the phrase before the verb is an object in a clause that tells of the subject. */
export function ownerOfClause(items: readonly Item[], { first }: NounPhrase, limit: number): NounPhrase | null {
  const [relative, verb] = [items[first - 2], items[first - 1]];
  if (first - 2 <= limit || relative?.kind !== 'word' || verb?.kind !== 'word') return null;
  if (!subjectRelatives.has(relative.normal) || !verb.token.tags.has('Verb') || verb.cue) return null;
  return antecedent(items, first - 2, limit);
}
