import { articles } from '../../lexicon/functionWords';
import { isPunctuation } from '../scene/isPunctuation';
import { isWord } from '../scene/isWord';
import type { Item } from '../scene/scene';
import { headOf } from './headOf';
import type { NounPhrase } from './nounPhrase';
import { phraseEndingAt } from './phraseEndingAt';
import { isNameLike } from './phraseShape';
import { nounSource } from './speakerNoun';

/** "…," Ann Lee, a member of the board said; Ann Lee, head of the port said: an aside without its second comma, after a name that starts the clause. */
export function nameBefore(items: readonly Item[], phrase: NounPhrase): NounPhrase | null {
  const start = items[phrase.first];
  const comma = items[phrase.first - 1];
  if (!(isWord(start, articles) || isPost(items, phrase)) || !isPunctuation(comma, ',')) return null;
  // Ann Lee, a man Omar Park once called “…”
  if (headOf(items, phrase)?.token.tags.has('Person')) return null;
  const name = phraseEndingAt(items, phrase.first - 2, phrase.first - 8);
  const before = name && items[name.first - 1];
  const startsClause = !before || before.kind === 'quote' || isPunctuation(before, 'stop', 'break');
  return name && startsClause && isNameLike(items, name) ? name : null;
}

/** *head* of the port, *CO* of the 12th Wing: one person's post without an article, which no subject is. */
function isPost(items: readonly Item[], { first, last }: NounPhrase): boolean {
  const [post, preposition] = [items[first], items[first + 1]];
  if (post?.kind !== 'word' || first + 1 >= last || !isWord(preposition, /^(?:at|for|of)$/)) return false;
  return nounSource(post.normal) === 'unnamed-person' || /^\p{Lu}{2,4}$/u.test(post.token.text);
}
