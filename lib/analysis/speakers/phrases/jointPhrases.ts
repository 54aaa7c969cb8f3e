import type { Span } from '../../text/span';
import { isPunctuation } from '../scene/isPunctuation';
import { isWord } from '../scene/isWord';
import type { Item } from '../scene/scene';
import { sentenceEnd, sentenceStart } from '../scene/sentence';
import { afterAside } from './afterAside';
import type { NounPhrase } from './nounPhrase';
import { phraseEndingAt } from './phraseEndingAt';
import { isThing } from './phraseShape';
import { phraseStartingAt } from './phraseStartingAt';

/** An aside between two who speak is no longer than this many items: Lee, *who is 45,* and Park. */
const maxAside = 8;

/**
 * A source with whoever speaks together with it, in the order of the text: *the mayor* and *the governor* said; said *Lee*, 45,
 * and *her husband*. The phrase alone when nobody does.
 */
export function jointPhrases(items: readonly Item[], phrase: NounPhrase, cue: Span | null): readonly NounPhrase[] {
  const end = items[phrase.last]?.span.end ?? 0;
  if (cue === null) return [phrase];
  const other = cue.start >= end ? otherBefore(items, phrase) : otherAfter(items, phrase);
  if (!other || isThing(items, other) || isThing(items, phrase)) return [phrase];
  return other.first < phrase.first ? [other, phrase] : [phrase, other];
}

/** *The mayor* and the governor said: whoever begins the clause. Not so: Lee met *Park* and the governor said. */
function otherBefore(items: readonly Item[], { first }: NounPhrase): NounPhrase | null {
  if (!isWord(items[first - 1], 'and')) return null;
  const limit = sentenceStart(items, first);
  const other = phraseEndingAt(items, beforeAside(items, first - 2, limit), limit);
  if (!other) return null;
  const before = items[other.first - 1];
  const startsClause =
    other.first === limit ||
    before?.kind === 'quote' ||
    isPunctuation(before, ',', ':', '-') ||
    isWord(before, /^(?:both|but|that)$/);
  if (!startsClause) return null;
  return isWord(items[other.first], 'both') ? { ...other, first: other.first + 1 } : other;
}

/** Lee*, D-Ohio,* and Park; Lee *(D)* and Park: the item before an aside that ends at `close`. */
function beforeAside(items: readonly Item[], close: number, limit: number): number {
  const mark = items[close];
  if (mark?.kind !== 'mark') return close;
  for (let at = close - 1; at > limit && close - at <= maxAside; at--) {
    const item = items[at];
    if (item?.kind === 'mark') return item.mark === ',' ? at - 1 : close;
  }
  return close;
}

/** said the mayor and *the governor*. Not so: said the mayor, and *the governor* agreed. */
function otherAfter(items: readonly Item[], { last }: NounPhrase): NounPhrase | null {
  const end = sentenceEnd(items, last);
  const and = afterAside(items, last + 1, Math.min(end, last + 2 + maxAside));
  if (!isWord(items[and], 'and')) return null;
  const other = phraseStartingAt(items, and + 1, end);
  return other && items[other.last + 1]?.kind !== 'word' ? other : null;
}
