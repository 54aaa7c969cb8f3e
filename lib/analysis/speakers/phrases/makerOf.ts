import { openingDeterminers } from '../../lexicon/functionWords';
import { hasTag } from '../scene/hasTag';
import { isWord } from '../scene/isWord';
import type { Item } from '../scene/scene';
import { sentenceStart } from '../scene/sentence';
import { clauseSubject } from './clauseSubject';
import type { NounPhrase } from './nounPhrase';
import { subjectAt } from './subject';
import { stepOverVerbGroup } from './verbGroup';

/**
 * *Lee* made the claim, gave a stark warning, fired back with a charge: who says what the noun at an
 * item calls, where no owner stands before it. Null for what others say: Lee was met with a charge.
 */
export function makerOf(items: readonly Item[], noun: number): NounPhrase | null {
  const limit = sentenceStart(items, noun);
  let at = noun - 1;
  while (at > limit && noun - at <= maxModifiers && isModifier(items[at])) at--;
  if (isWord(items[at], making)) return subjectAt(items, stepOverVerbGroup(items, at, limit).at, limit);
  if (!isWord(items[at], 'with') || !isWord(items[at + 1], openingDeterminers)) return null;
  const verb = limit + items.slice(limit, at).findLastIndex((item) => hasTag(item, 'Verb'));
  return stepOverVerbGroup(items, verb, limit).isPassive ? null : clauseSubject(items, at, limit);
}

/** a *stark new* warning */
const isModifier = (item: Item | undefined): boolean =>
  isWord(item, openingDeterminers) || hasTag(item, 'Adjective', 'Adverb');

/** So many words stand between the verb and the noun. */
const maxModifiers = 3;

const making =
  /^(?:deliver(?:ed|s)?|g[ai]ves?|giving|issu(?:ed?|es|ing)|ma(?:de|kes?|king)|renew(?:ed|s)?|repeat(?:ed|ing|s)?|voic(?:ed?|es|ing))$/;
