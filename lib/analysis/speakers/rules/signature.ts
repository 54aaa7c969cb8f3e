import { isCapitalised } from '../phrases/nominalWords';
import { phraseStartingAt } from '../phrases/phraseStartingAt';
import type { Item } from '../scene/scene';
import type { Rule } from '../rule';

/** — Ann Lee, harbour master: what follows the name only says who it is. */
const isNoVerb = (item: Item): boolean =>
  item.kind === 'mark' || (item.kind === 'word' && !item.cue && !/\d/.test(item.normal));

/** "…" — Ann Lee: a quotation that fills its paragraph, but for a dash and a name. */
export const signature: Rule = {
  id: 'signature',
  judge: (scene, part) => {
    const { items } = scene;
    const [first, end] = scene.blockItems[part.block] ?? [0, 0];
    if (part.item !== first || end - part.item > 12) return null;
    let at = part.item + 1;
    const stop = items[at];
    if (stop?.kind === 'mark' && stop.mark === 'stop') at++;
    const dash = items[at];
    if (dash?.kind !== 'mark' || dash.mark !== '-') return null;
    const source = phraseStartingAt(items, at + 1, end);
    const last = source && items[source.last];
    if (!source || last?.kind !== 'word' || !isCapitalised(last)) return null;
    const after = items[source.last + 1];
    const isRole = after?.kind === 'mark' && after.mark === ',' && items.slice(source.last, end).every(isNoVerb);
    return source.last === end - 1 || isRole ? { source, cue: null } : null;
  },
};
