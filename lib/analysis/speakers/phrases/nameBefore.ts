import { articles } from '../../lexicon/functionWords';
import { isPunctuation } from '../scene/isPunctuation';
import { isWord } from '../scene/isWord';
import type { Item } from '../scene/scene';
import { headOf } from './headOf';
import type { NounPhrase } from './nounPhrase';
import { phraseEndingAt } from './phraseEndingAt';
import { isNameLike } from './phraseShape';

/** "…," Ann Lee, a member of the board said: an aside without its second comma, after a name that starts the clause. */
export function nameBefore(items: readonly Item[], phrase: NounPhrase): NounPhrase | null {
  const start = items[phrase.first];
  const comma = items[phrase.first - 1];
  if (!isWord(start, articles) || !isPunctuation(comma, ',')) return null;
  // Ann Lee, a man Omar Park once called “…”
  if (headOf(items, phrase)?.token.tags.has('Person')) return null;
  const name = phraseEndingAt(items, phrase.first - 2, phrase.first - 8);
  const before = name && items[name.first - 1];
  const startsClause = !before || before.kind === 'quote' || isPunctuation(before, 'stop', 'break');
  return name && startsClause && isNameLike(items, name) ? name : null;
}
