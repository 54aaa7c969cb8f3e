import { contrastingConjunctions, copulas, limiters } from '../../lexicon/functionWords';
import { headOf } from '../phrases/headOf';
import { namedPhraseAt } from '../phrases/namedPhraseAt';
import type { NounPhrase } from '../phrases/nounPhrase';
import { isPersonNoun } from '../phrases/speakerNoun';
import { isPunctuation } from '../scene/isPunctuation';
import { isWord } from '../scene/isWord';
import { isNamedIn } from '../scene/peopleIndex';
import type { Item, Scene } from '../scene/scene';
import { endsSentence, sentenceStart } from '../scene/sentence';
import type { SpeakerRule } from './rule';

/** To *Lee*, the wall is “…”; the wall was, to *Lee*, “…”: what a thing is to somebody is so in their words. What it is for Lee may be so in anybody's. */
export const asSeenBy: SpeakerRule = {
  id: 'asSeenBy',
  judge: (scene, part) => {
    const { items } = scene;
    const limit = Math.max(sentenceStart(items, part.item), part.item - maxDistance);
    for (let at = part.item - 2; at >= limit; at--) {
      const item = items[at];
      if (item?.kind === 'quote' || (isWord(item) && item.cue)) return null;
      if (!isWord(item, /^(?:for|to)$/) || !opensClause(items[at - 1])) continue;
      const source = namedPhraseAt(items, at + 1, part.item);
      if (!source || !isSomebody(scene, source)) return null;
      const isAside = isPunctuation(items[part.item - 1], ',') && isWord(items[at - 2], copulas);
      if (!isAside && !isWord(items[copulaBefore(items, part.item)], copulas)) return null;
      return item.normal === 'to' ? { source, cue: item.span } : 'nobody';
    }
    return null;
  },
};

/** The preposition stands no further before the quotation than this many items. */
const maxDistance = 16;

const opensClause = (before: Item | undefined): boolean =>
  endsSentence(before) || isPunctuation(before, ',', ';', '-') || isWord(before, contrastingConjunctions);

const isSomebody = ({ items, mentions }: Scene, source: NounPhrase): boolean =>
  isNamedIn(mentions, items[source.last]?.span) || isPersonNoun(headOf(items, source)?.normal ?? '');

/** was “…”, was *only* “…”: where the verb stands. */
const copulaBefore = (items: readonly Item[], quote: number): number =>
  isWord(items[quote - 1], limiters) ? quote - 2 : quote - 1;
