import { cueNouns } from '../../lexicon/cueNouns';
import { possessivePronouns } from '../../lexicon/functionWords';
import type { NounPhrase } from '../phrases/nounPhrase';
import { phraseEndingAt } from '../phrases/phraseEndingAt';
import { isThing } from '../phrases/phraseShape';
import type { Item } from '../scene/scene';
import { sentenceStart } from '../scene/sentence';
import type { Sieve } from './sieve';

/** The noun stands no further before the quotation than this many items. */
const maxDistance = 7;

/** Lee's remark that "…", her call for "…". */
export const nounCue: Sieve = {
  id: 'noun-cue',
  find: (scene, part) => {
    const { items } = scene;
    const limit = sentenceStart(items, part.item);
    for (let at = part.item - 1; at > limit && part.item - at <= maxDistance; at--) {
      const item = items[at];
      if (item?.kind === 'quote') return null;
      if (item?.kind !== 'word') continue;
      if (item.cue) return null;
      const next = items[at + 1];
      const leadsOn =
        next?.kind === 'quote' ||
        (next?.kind === 'mark' && at + 2 === part.item) ||
        (next?.kind === 'mark' && item.normal === 'words' && isArticle(items[at + 2]) && at + 3 === part.item) ||
        (next?.kind === 'word' && next.normal === 'that');
      if (!(cueNouns.has(item.normal) || cueNouns.has(item.normal.replace(/s$/, ''))) || !leadsOn) continue;
      for (let owner = at - 1; owner >= limit && owner >= at - 3; owner--) {
        const word = items[owner];
        if (word?.kind !== 'word') break;
        const isPronoun = possessivePronouns.has(word.normal) && word.normal !== 'whose';
        if (isPronoun)
          return /^(?:his|her)$/.test(word.normal) ? { source: { first: owner, last: owner }, cue: item.span } : null;
        if (!/['’]s?$/.test(word.token.text)) continue;
        const source = phraseEndingAt(items, owner, limit);
        if (source && next.kind === 'quote' && isReported(items, source)) return null;
        if (source && !isThing(items, source)) return { source, cue: item.span };
      }
    }
    return null;
  },
};

/** Park said Lee's remarks “have hurt” the port: the words are about the remarks. */
function isReported(items: readonly Item[], { first }: NounPhrase): boolean {
  const before = items[first - 1];
  return before?.kind === 'word' && before.cue !== null && /^(?:call|say|tell|describe)$/.test(before.cue.infinitive);
}

/** in Lee’s words, *a* “…” */
const isArticle = (item: Item | undefined): boolean => item?.kind === 'word' && /^(?:an?|the)$/.test(item.normal);
