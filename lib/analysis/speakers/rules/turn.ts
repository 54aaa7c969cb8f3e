import { startOfSpan } from '../scene/startOf';
import type { SpeakerRule } from './rule';

/** LEE: … PARK: …; Ann Lee: … Omar Park: …: the name in front of a turn of a transcript. */
export const turn: SpeakerRule = {
  id: 'turn',
  judge: ({ items, quotes }, part) => {
    const by = quotes[part.quote]?.by;
    if (!by || by === 'interviewee') return null;
    const first = startOfSpan(items, part.item, by);
    let last = first;
    while ((items[last + 1]?.span.end ?? Infinity) <= by.end) last++;
    return { source: { first, last }, cue: null };
  },
};
