import { possessivePronouns } from '../../lexicon/functionWords';
import { wordsAt, type Span } from '../../text/span';
import { afterAside } from '../phrases/afterAside';
import { headOf } from '../phrases/headOf';
import type { NounPhrase } from '../phrases/nounPhrase';
import { isPersonNoun } from '../phrases/speakerNoun';
import { isPossessive } from '../scene/isPossessive';
import { isPunctuation } from '../scene/isPunctuation';
import { isWord } from '../scene/isWord';
import type { Item } from '../scene/scene';

/** *My sister* gave me a day; *Lee’s lawyer* rose; *the fishmonger who parks there* nodded: somebody of whom the text has not told. */
export function isBroughtIn(items: readonly Item[], phrase: NounPhrase): boolean {
  const { first, last } = phrase;
  const after = isPunctuation(items[last + 1], ',') ? last + 2 : last + 1;
  const isOwned = items.slice(first, last).some((item) => item.kind === 'word' && isPossessive(item.token));
  return (
    isWord(items[first], possessivePronouns) ||
    (isOwned && isPersonNoun(headOf(items, phrase)?.normal ?? '')) ||
    (isWord(items[first], 'the') && isWord(items[after], 'who'))
  );
}

/** *A neighbour* left; *another* left. */
export const isIndefinite = (text: string, span: Span): boolean => /^(?:an?|one|another) /i.test(wordsAt(text, span));

/** *A neighbour* told the paper: whether a verb of saying follows. */
export function isReporting(items: readonly Item[], { last }: NounPhrase): boolean {
  const verb = items[afterAside(items, last + 1, items.length)];
  return verb?.kind === 'word' && verb.cue !== null;
}
