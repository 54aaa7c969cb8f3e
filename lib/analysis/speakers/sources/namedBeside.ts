import { clauseWords, nounPrepositions } from '../../lexicon/functionWords';
import { canHaveRole } from '../../coreference/personGender';
import type { Person } from '../../result/analysis';
import { isAgentNoun, nounSource } from '../phrases/speakerNoun';
import { hasTag } from '../scene/hasTag';
import { isPunctuation } from '../scene/isPunctuation';
import { isWord } from '../scene/isWord';
import { mentionsIn, type PlacedMention } from '../scene/peopleIndex';
import type { Item } from '../scene/scene';
import type { SourceContext, WordedPhrase } from './source';

/**
 * Whom the words right beside a description name, between commas: *a driver in the back row*, Ann Lee, got up; Ann Lee, *the
 * park’s ranger*, said. Null where nobody's full name does, and where the aside may begin the clause: according to *a neighbour*,
 * Ann Lee, 54, ….
 */
export function namedBeside(
  { scene: { items, mentions } }: SourceContext,
  { phrase: { first, last }, head }: WordedPhrase,
): Person | null {
  const isSomebody = nounSource(head.normal) === 'unnamed-person' || isAgentNoun(head);
  if (!isSomebody || isWord(items[first - 2], 'according')) return null;
  const fullNameAt = (item: Item | undefined) =>
    item && mentionsIn(mentions, item.span).find(({ mention }) => mention.form === 'full-name');
  const comma = afterPlace(items, last + 1);
  const behind = isPunctuation(items[comma], ',') ? fullNameAt(items[comma + 1]) : undefined;
  if (behind && isWhole(items, comma + 1, behind)) return canHaveRole(behind.person, head.normal) ? behind.person : null;
  if (!isPunctuation(items[first - 1], ',') || !isPunctuation(items[last + 1], ',')) return null;
  const before = fullNameAt(items[first - 2]);
  if (!before || before.mention.span.end !== items[first - 2]?.span.end) return null;
  let start = first - 2;
  while ((items[start - 1]?.span.start ?? -1) >= before.mention.span.start) start--;
  const leads = items[start - 1];
  const opens = leads?.kind !== 'word' || clauseWords.has(leads.normal);
  return opens && canHaveRole(before.person, head.normal) ? before.person : null;
}

/** Of a place no more items stand between a description and its comma. */
const maxPlace = 9;

/** a woman *behind the counter at the bakery*, …: the item behind where somebody is; `at` itself where that is not told. */
function afterPlace(items: readonly Item[], at: number): number {
  if (!isWord(items[at], nounPrepositions)) return at;
  let end = at;
  while (end - at <= maxPlace && isWord(items[end]) && !hasTag(items[end], 'PastTense', 'PresentTense')) end++;
  return isPunctuation(items[end], ',') ? end : at;
}

/** Whether a name begins at an item and no word goes on behind it: …, *Ann Lee*, 54. Not so: …, *Ann Lee* said. */
function isWhole(items: readonly Item[], first: number, { mention: { span } }: PlacedMention): boolean {
  let end = first;
  while ((items[end]?.span.start ?? Infinity) < span.end) end++;
  return items[first]?.span.start === span.start && items[end]?.kind !== 'word';
}
