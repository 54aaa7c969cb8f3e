import { afterAside } from '../phrases/afterAside';
import { clauseStart } from '../phrases/clauseStart';
import { nameAfter } from '../phrases/nameAfter';
import { phraseStartingAt } from '../phrases/phraseStartingAt';
import { stepOverVerbGroup } from '../phrases/verbGroup';
import { isWord } from '../scene/isWord';
import { sentenceEnd, sentenceStart } from '../scene/sentence';
import type { Part, Scene } from '../scene/scene';
import type { Finding, SpeakerRule } from './rule';

/** The cue stands no further before the quotation than this many items. */
const maxDistance = 20;

/** described by Lee as "…"; was branded "…" by the ministry; “…,” Park was told by Lee. */
export const passiveAgent: SpeakerRule = {
  id: 'passiveAgent',
  judge: (scene, part) => agentBefore(scene, part) ?? agentAfter(scene, part),
};

function agentBefore({ items }: Scene, part: Part): Finding | null {
  const limit = sentenceStart(items, part.item);
  for (let at = part.item - 1; at >= limit && part.item - at <= maxDistance; at--) {
    const cue = items[at];
    if (cue?.kind !== 'word' || !cue.cue || (cue.cue.form !== 'past' && cue.cue.form !== 'participle')) continue;
    const preposition = items[at + 1];
    const byBefore = isWord(preposition, 'by') ? at + 1 : -1;
    const afterPart = items[part.item + 1];
    // said he was “glad” of it by Monday: saying is never so passive
    const isBeside = part.item - at <= 3 && cue.cue.infinitive !== 'say';
    const byAfter = isBeside && isWord(afterPart, 'by') ? part.item + 1 : -1;
    const by = byBefore >= 0 ? byBefore : byAfter;
    if (by < 0) return null;
    const source = phraseStartingAt(items, by + 1, sentenceEnd(items, by + 1));
    if (!source) return null;
    const after = items[afterAside(items, source.last + 1, part.item)];
    const leadsOn = by === byAfter || isWord(after, /^(?:as|not|of|that|to)$/);
    return leadsOn ? { source, cue: cue.span } : null;
  }
  return null;
}

/** “…,” it was once said of Park *by Lee*: the words are whose the clause behind them tells in the passive. */
function agentAfter(scene: Scene, part: Part): Finding | null {
  const { items } = scene;
  const start = clauseStart(scene, part);
  if (start === null) return null;
  const end = Math.min(sentenceEnd(items, start), start + maxDistance);
  const at = items.findIndex((item, i) => i >= start && (i >= end || item.kind === 'quote' || (isWord(item) && item.cue)));
  const cue = items[at];
  if (at >= end || !isWord(cue) || cue.cue?.isLabel || !stepOverVerbGroup(items, at, start).isPassive) return null;
  const by = items.slice(at + 1, end).findIndex((item) => item.kind !== 'word' || item.normal === 'by');
  const source = isWord(items[at + 1 + by], 'by') ? phraseStartingAt(items, at + 2 + by, end) : null;
  return source && { source: nameAfter(items, source, end), cue: cue.span };
}
