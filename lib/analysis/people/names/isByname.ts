import { possessivePronouns } from '../../lexicon/functionWords';
import type { Word } from '../words/word';

/**
 * Whether a word is a byname of whoever is named before it: "knew Anna Holm as “*Sparks*”", "Anna Holm, “*Sparks*” to her friends", "Anna
 * Holm, the *Weasel* to her friends".
 */
export function isByname(words: readonly Word[], first: number): boolean {
  const [the, name, to, friends] = [words[first - 1], words[first], words[first + 1], words[first + 2]];
  const isMarked = /[“"‘]$/.test(name?.gap ?? '') && /^[,.]?[”"’]/.test(to?.gap ?? '');
  if (isMarked && the?.key === 'as') return words[first - 2]?.isCapital === true;
  const isBehind = isMarked ? name?.gap.startsWith(', ') : the?.key === 'the' && the.gap === ', ';
  return (
    isBehind === true && to?.key === 'to' && (possessivePronouns.has(friends?.key ?? '') || friends?.key === 'the')
  );
}
