import { isWord } from '../scene/isWord';
import type { Item } from '../scene/scene';

/** The noun follows its verb within so many items. */
const maxDistance = 4;

/** Lee *rejected claims that* the plan is “…”: somebody else's words. Not so: Lee rejected the claims as “…”. */
export function isSomebodyElses(items: readonly Item[], cue: number, quote: number): boolean {
  const [verb, last] = [items[cue], items[quote - 1]];
  if (verb?.kind !== 'word' || !/^(?:deny|dismiss|refute|reject)$/.test(verb.cue?.infinitive ?? '')) return false;
  if (last?.kind === 'mark' || isWord(last, 'as')) return false;
  return items.slice(cue + 1, Math.min(quote, cue + 1 + maxDistance)).some((item, index) => {
    const after = items[cue + index + 2];
    return isWord(item, claims) && isWord(after, /^(?:of|that)$/);
  });
}

const claims = /^(?:accusations?|allegations?|charges?|claims?|criticisms?|reports?|rumou?rs|suggestions?)$/;
