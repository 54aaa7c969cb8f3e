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
    const verb = items[quote - 1];
    if (!isWord(verb, singularCopulas)) return null;
    const noun = isWord(items[quote - 3], 'the') ? quote - 3 : quote - 2;
    if (noun === quote - 2 && !isWord(items[noun], /^(?:it|that|this)$/)) return null;
    const limit = Math.max(sentenceStart(items, quote), quote - maxDistance);
    for (let at = noun - 1; at >= limit; at--) {
      const word = items[at];
      if (word?.kind === 'quote') return null;
      // for Lee, the boat is “…”: it may as well be so in the writer's words
      if (!isWord(word, noun === quote - 2 ? /^(?:for|to)$/ : 'to')) continue;
      const before = items[at - 1];
      const opens = at === limit || before?.kind === 'mark' || isWord(before, contrastingConjunctions);
      const source = opens ? phraseStartingAt(items, at + 1, noun) : null;
      if (!source || !isNameLike(items, source) || !canSpeak(source)) return null;
      const isWhole = source.last === noun - 1 || isPunctuation(items[noun - 1], ',');
      return isWhole ? { source, cue: verb.span } : null;
    }
    return null;
  },
};
