import { contrastingConjunctions } from '../../lexicon/functionWords';
import { isNameLike } from '../phrases/phraseShape';
import { phraseEndingAt } from '../phrases/phraseEndingAt';
import { isPossessive } from '../scene/isPossessive';
import { isPunctuation } from '../scene/isPunctuation';
import { isWord } from '../scene/isWord';
import { sentenceStart } from '../scene/sentence';
import type { SpeakerRule } from './rule';

/** Lee called it “…”; Park, “…”; one described it as “…”, *another* as “…”: the verb is left out the second time. */
export const gapped: SpeakerRule = {
  id: 'gapped',
  judge: ({ items }, { item: quote }, canSpeak) => {
    const isNamed = isWord(items[quote - 1], 'as');
    const last = isNamed || isPunctuation(items[quote - 1], ',') ? quote - 2 : quote - 1;
    const head = items[last];
    const source = head?.kind === 'word' ? phraseEndingAt(items, last, sentenceStart(items, quote)) : null;
    if (!source || head?.kind !== 'word' || isPossessive(head.token)) return null;
    const link = items[source.first - 1];
    const before =
      items[isWord(link) && isPunctuation(items[source.first - 2], ',') ? source.first - 3 : source.first - 2];
    if (before?.kind !== 'quote') return null;
    const isOther = isWord(items[source.first], /^(?:another|others)$/) || isWord(head, 'other');
    const isJoined = isPunctuation(link, ';') || isWord(link, contrastingConjunctions);
    const isListed = isJoined || isPunctuation(link, ',');
    return ((isNameLike(items, source) && (isNamed ? isListed : isJoined)) || (isOther && isListed)) && canSpeak(source)
      ? { source, cue: null }
      : null;
  },
};
