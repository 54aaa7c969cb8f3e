import { auxiliaries } from '../../lexicon/functionWords';
import type { Item } from '../scene/scene';
import { stepOverVerbGroup } from './verbGroup';

/** The verb stands right before the quotation, or a word or two before it: would not say “…”, never called it “…”. */
const maxDistance = 4;

/**
 * Whether the cue says that the words were not said: Lee *never said* “…”, *didn’t say* “…”, *denied saying* “…”, *refused to
 * say* “…”. Not so: did *not only* say “…”.
 */
export function isDenied(items: readonly Item[], cue: number, limit: number, quote: number): boolean {
  const verb = items[cue];
  if (
    verb?.kind !== 'word' ||
    quote - cue > maxDistance ||
    !/^(?:call|say|tell|use|write)$/.test(verb.cue?.infinitive ?? '')
  )
    return false;
  for (let at = cue - 1; at > stepOverVerbGroup(items, cue, limit).at - maxRefusal && at >= limit; at--) {
    const [word, next] = [items[at], items[at + 1]];
    if (word?.kind !== 'word' || next?.kind !== 'word') return false;
    if (/^(?:only|just|merely|simply)$/.test(next.normal)) return false;
    if (/^(?:not|never)$/.test(word.normal) || (auxiliaries.has(word.normal) && /n[’']t$/.test(word.token.text)))
      return true;
    if (refusals.test(word.normal) && /^(?:to|saying|having|ever)$/.test(next.normal)) return true;
    if (!isBetween.test(word.normal) && !auxiliaries.has(word.normal)) return false;
  }
  return false;
}

/** refused *to*, denied *ever having*: so many words stand between. */
const maxRefusal = 4;

const refusals = /^(?:declined?|den(?:ied|ies|y)|fail(?:s|ed)?|refus(?:e|es|ed|ing)|unable|unwilling|yet)$/;
const isBetween = /^(?:to|having|ever|even|actually|explicitly|publicly)$/;

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
