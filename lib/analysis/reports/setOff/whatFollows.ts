import { adverbs, nounPrepositions, timeWords } from '../../lexicon/functionWords';
import { cueWord } from '../../lexicon/cueForms';
import { phraseStartingAt } from '../../speakers/phrases/phraseStartingAt';
import { isWord } from '../../speakers/scene/isWord';
import type { Item } from '../../speakers/scene/scene';
import type { ReportingClause } from './reportingClause';

/**
 * The item at which what is said goes on behind a clause that reports: `end`, where nothing follows but when, where and to whom
 * it was said. Null where the verb has an object, so that the clause reports what stands behind it and not what goes before
 * (…, Lee said no).
 */
export function whatFollows(items: readonly Item[], clause: ReportingClause, verb: string, end: number): number | null {
  let at = clause.last + 1;
  if (/^(?:remind|tell|warn)$/.test(verb)) at = (phraseStartingAt(items, at, end)?.last ?? at - 1) + 1;
  const next = items[at];
  if (at >= end || !next) return end;
  if (next.kind === 'word') return isAside(items, at) && isLast(items, at, end) ? end : null;
  if (next.kind === 'quote' || next.mark === ':') return null;
  return next.mark === ',' && isSaid(items, at + 1, end, clause) ? at + 1 : end;
}

/** told the crowd *on Monday*, *in a statement*: when, where and how. */
function isAside(items: readonly Item[], at: number): boolean {
  const [item, after] = [items[at], items[at + 1]];
  if (item?.kind !== 'word') return false;
  const { normal, token } = item;
  // told the crowd to leave
  if (normal === 'to') return !(after?.kind === 'word' && after.token.tags.has('Verb'));
  return (
    nounPrepositions.has(normal) ||
    adverbs.has(normal) ||
    timeWords.has(normal) ||
    token.tags.has('Adverb') ||
    token.tags.has('Date') ||
    /^(?:after|before|during|last|this|who|when|while|as)$/.test(normal)
  );
}

/** said on Monday; not so: said on Monday *that* …, said in a report: … */
function isLast(items: readonly Item[], first: number, end: number): boolean {
  for (const item of items.slice(first, end)) {
    if (item.kind === 'mark') return item.mark !== ':';
    if (item.kind === 'quote' || isWord(item, /^that$/)) return false;
  }
  return true;
}

/** Whether words behind a comma are said, too. Not so: …, Lee said, *adding* that …; …, said Lee, *a* fellow of the institute. */
function isSaid(items: readonly Item[], at: number, end: number, { isInverted }: ReportingClause): boolean {
  const first = items[at];
  if (first?.kind !== 'word' || cueWord(first.normal)?.form === 'gerund') return first?.kind === 'quote';
  if (/^(?:according|as|when|while|which|who|whose)$/.test(first.normal)) return false;
  return !isInverted || startsClause(items, at, end);
}

/** Whether a verb with a tense stands before the next mark. */
function startsClause(items: readonly Item[], first: number, end: number): boolean {
  for (let at = first; at < end; at++) {
    const item = items[at];
    if (item?.kind !== 'word') return false;
    if (/^(?:who|which|that)$/.test(item.normal)) return false;
    const { tags } = item.token;
    if (
      tags.has('PastTense') ||
      tags.has('PresentTense') ||
      tags.has('Copula') ||
      tags.has('Modal') ||
      tags.has('Auxiliary')
    )
      return true;
  }
  return false;
}
