import { afterAside } from '../phrases/afterAside';
import { clauseStart, maxClauseLength } from '../phrases/clauseStart';
import { isMeans } from '../phrases/isMeans';
import { nameAfter } from '../phrases/nameAfter';
import { phraseStartingAt } from '../phrases/phraseStartingAt';
import { stepOverVerbGroup } from '../phrases/verbGroup';
import { isPunctuation } from '../scene/isPunctuation';
import { isWord } from '../scene/isWord';
import type { Item, NarrationWord, Part, Scene } from '../scene/scene';
import { sentenceEnd, sentenceStart, startsSentence } from '../scene/sentence';
import type { Finding, SpeakerRule } from './rule';

/** The cue stands no further before the quotation than this many items. */
const maxDistance = 20;

/** described by Lee as "…"; was branded "…" by the ministry; "…," Park was told by a passer-by. */
export const passiveAgent: SpeakerRule = {
  id: 'passiveAgent',
  judge: (scene, part) => {
    const { items } = scene;
    const limit = sentenceStart(items, part.item);
    for (let at = part.item - 1; at >= limit && part.item - at <= maxDistance; at--) {
      const cue = items[at];
      if (!isPast(cue)) continue;
      // told, by the coach, that
      const next = isPunctuation(items[at + 1], ',') ? at + 2 : at + 1;
      const byBefore = isWord(items[next], 'by') ? next : -1;
      // said he was “glad” of it by Monday: saying is never so passive
      const isBeside = part.item - at <= 3 && cue.cue?.infinitive !== 'say';
      const byAfter = isBeside && isWord(items[part.item + 1], 'by') ? part.item + 1 : -1;
      const by = byBefore >= 0 ? byBefore : byAfter;
      if (by < 0) break;
      const end = sentenceEnd(items, by + 1);
      if (isMeans(items, by, end)) continue;
      const source = phraseStartingAt(items, by + 1, end);
      if (!source) return null;
      const after = items[afterAside(items, source.last + 1, part.item)];
      const leadsOn =
        by === byAfter ||
        isWord(after, /^(?:as|if|not|of|that|to|whether)$/) ||
        (source.last + 2 === part.item && isPunctuation(after, ':'));
      return leadsOn ? { source: nameAfter(items, source, end), cue: cue.span } : null;
    }
    return agentAfter(scene, part);
  },
};

const isPast = (item: Item | undefined): item is NarrationWord =>
  item?.kind === 'word' && /^(?:participle|past)$/.test(item.cue?.form ?? '');

/** “…,” Park was told by *a passer-by*; “…,” Park was told in the yard by *a guard*; “…,” it was once said of Park by *her coach*. */
function agentAfter(scene: Scene, part: Part): Finding | null {
  const { items } = scene;
  const start = startsSentence(items, part) ? clauseStart(scene, part) : null;
  if (start === null) return null;
  const end = Math.min(sentenceEnd(items, start), start + maxClauseLength);
  const at = start + items.slice(start, end).findIndex((item) => item.kind !== 'word' || item.cue !== null);
  const cue = items[at];
  if (!isPast(cue) || !stepOverVerbGroup(items, at, start).isPassive) return null;
  const by = at + 1 + items.slice(at + 1, end).findIndex((item) => item.kind !== 'word' || item.normal === 'by');
  const source = isWord(items[by], 'by') ? phraseStartingAt(items, by + 1, end) : null;
  return source && !isMeans(items, by, end) ? { source: nameAfter(items, source, end), cue: cue.span } : null;
}
