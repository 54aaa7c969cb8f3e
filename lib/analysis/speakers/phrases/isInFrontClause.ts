import { subordinators } from '../../lexicon/functionWords';
import { isPunctuation } from '../scene/isPunctuation';
import { isWord } from '../scene/isWord';
import type { Item } from '../scene/scene';
import { sentenceStart } from '../scene/sentence';
import { mainSubject } from './mainSubject';
import { namedPhraseAt } from './namedPhraseAt';
import type { NounPhrase } from './nounPhrase';

/** *Although Lee accused them,* Park left, blaming …: whether a verb stands in a clause in front, which ends before the subject of the main one. */
export function isInFrontClause(items: readonly Item[], verb: number, end: number): boolean {
  const start = sentenceStart(items, verb);
  if (!isWord(items[start], subordinators) || !items.slice(start, verb).every((item) => isWord(item))) return false;
  const comma = verb + items.slice(verb, end).findIndex((item) => isPunctuation(item, ','));
  return comma > verb && opensWith(items, mainSubject(items, comma + 1, end), comma + 1, end);
}

/** Whether words begin with a phrase, or with the role of whom it names: *Lee* left; *her deputy, Lee,* left. */
const opensWith = (items: readonly Item[], phrase: NounPhrase | null, start: number, end: number): boolean =>
  phrase !== null && (phrase.first === start || namedPhraseAt(items, start, end)?.first === phrase.first);
