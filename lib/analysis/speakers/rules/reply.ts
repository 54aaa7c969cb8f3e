import { mentionsIn } from '../scene/peopleIndex';
import type { Rule } from './rule';

/** Omar Harbour Lee: a name has no more words. */
const maxName = 4;

/** How did you do it? “…?” *Lee:* “…”: nothing but a name and a colon stands between one quotation and the next. */
export const reply: Rule = {
  id: 'reply',
  judge: ({ items, mentions }, part) => {
    const colon = part.item - 1;
    const mark = items[colon];
    if (mark?.kind !== 'mark' || mark.mark !== ':') return null;
    let first = colon;
    while (items[first - 1]?.kind === 'word' && colon - first < maxName) first--;
    const [name, last] = [items[first], items[colon - 1]];
    const stop = items[first - 1];
    const before = stop?.kind === 'mark' && stop.mark === 'stop' ? items[first - 2] : stop;
    if (before?.kind !== 'quote' || name?.kind !== 'word' || !last) return null;
    const mention = mentionsIn(mentions, name.span)[0]?.mention;
    const isNamed = mention && mention.span.start <= name.span.start && mention.span.end >= last.span.end;
    return isNamed ? { source: { first, last: colon - 1 }, cue: null } : null;
  },
};
