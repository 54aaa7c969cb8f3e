import type { Item } from '../scene/scene';

/** The noun follows its verb within so many items. */
const maxDistance = 4;

/** Lee *rejected claims that* the plan is “…”: somebody else's words. Not so: Lee rejected the claims as “…”. */
export function isSomebodyElses(items: readonly Item[], cue: number, quote: number): boolean {
  const [verb, last] = [items[cue], items[quote - 1]];
  if (verb?.kind !== 'word' || !/^(?:deny|dismiss|refute|reject)$/.test(verb.cue?.infinitive ?? '')) return false;
  if (last?.kind === 'mark' || (last?.kind === 'word' && last.normal === 'as')) return false;
  return items.slice(cue + 1, Math.min(quote, cue + 1 + maxDistance)).some((item, index) => {
    const after = items[cue + index + 2];
    return (
      item.kind === 'word' && claims.test(item.normal) && after?.kind === 'word' && /^(?:of|that)$/.test(after.normal)
    );
  });
}

const claims = /^(?:accusations?|allegations?|charges?|claims?|criticisms?|reports?|rumou?rs|suggestions?)$/;
