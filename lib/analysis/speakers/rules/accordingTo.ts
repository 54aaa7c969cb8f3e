import { headOf } from '../phrases/headOf';
import { messages, messageSender } from '../phrases/messageSender';
import { namedPhraseAt } from '../phrases/namedPhraseAt';
import type { NounPhrase } from '../phrases/nounPhrase';
import { isThing } from '../phrases/phraseShape';
import type { Item } from '../scene/scene';
import { sentenceEnd, sentenceStart } from '../scene/sentence';
import { passesOn } from './passesOn';
import type { SpeakerRule } from './rule';
import { isWord } from '../scene/isWord';

/** "…", according to the ministry; According to the ministry, the plan is "…". */
export const accordingTo: SpeakerRule = {
  id: 'accordingTo',
  judge: (scene, part, canSpeak) => {
    const { items } = scene;
    const start = sentenceStart(items, part.item);
    const end = sentenceEnd(items, part.item + 1);
    for (let at = start; at + 1 < end; at++) {
      const item = items[at];
      const next = items[at + 1];
      if (!isWord(item, 'according') || !isWord(next, 'to')) continue;
      const source = authorAt(items, at + 2, end);
      // According to Lee it leaks; but Park kept it as a “…”
      if (source && items.slice(source.last, part.item).some((item) => isWord(item, 'but'))) return null;
      if (source && !passesOn(scene, part, canSpeak))
        return { source, cue: { start: item.span.start, end: next.span.end } };
    }
    return null;
  },
};

/** *Lee*; figures published by *Lee*; a letter from *Lee*. Not so: *a report* by Lee speaks for itself. */
function authorAt(items: readonly Item[], at: number, end: number): NounPhrase | null {
  const source = namedPhraseAt(items, at, end);
  const head = source && headOf(items, source);
  const isGiven = head && (isThing(items, source) || isWord(head, messages) || isWord(head, findings));
  return (isGiven ? messageSender(items, items.indexOf(head, source.first), end) : null) ?? source;
}

/** What says nothing by itself. */
const findings = /^(?:data|estimates?|figures|numbers|statistics)$/;
