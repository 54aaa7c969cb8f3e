import { contrastingConjunctions, singularCopulas } from '../../lexicon/functionWords';
import { isNameLike } from '../phrases/phraseShape';
import { phraseStartingAt } from '../phrases/phraseStartingAt';
import { isPunctuation } from '../scene/isPunctuation';
import { isWord } from '../scene/isWord';
import { sentenceStart } from '../scene/sentence';
import type { SpeakerRule } from './rule';

/** From the preposition to the quotation stand no more items: *for Ann Lee, the mayor, it was*. */
const maxDistance = 10;

/** Lee called it “…”, but for *Park* it was “…”; to *Park*, it is “…”: who sees it so. */
export const forWhom: SpeakerRule = {
  id: 'forWhom',
  judge: ({ items }, { item: quote }, canSpeak) => {
    const [subject, verb] = [items[quote - 2], items[quote - 1]];
    if (!isWord(verb, singularCopulas) || !isWord(subject, /^(?:it|that|this)$/)) return null;
    const limit = Math.max(sentenceStart(items, quote), quote - maxDistance);
    for (let at = quote - 3; at >= limit; at--) {
      const word = items[at];
      if (word?.kind === 'quote') return null;
      if (!isWord(word, /^(?:for|to)$/)) continue;
      const before = items[at - 1];
      const opens = at === limit || before?.kind === 'mark' || isWord(before, contrastingConjunctions);
      const source = opens ? phraseStartingAt(items, at + 1, quote - 2) : null;
      if (!source || !isNameLike(items, source) || !canSpeak(source)) return null;
      const isWhole = source.last === quote - 3 || isPunctuation(items[quote - 3], ',');
      return isWhole ? { source, cue: verb.span } : null;
    }
    return null;
  },
};
