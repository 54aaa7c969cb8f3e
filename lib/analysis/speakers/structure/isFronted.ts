import { nounPrepositions, subordinators } from '../../lexicon/functionWords';
import { isPunctuation } from '../scene/isPunctuation';
import { isWord } from '../scene/isWord';
import type { Item, Part } from '../scene/scene';
import { sentenceStart } from '../scene/sentence';

/** Before “after” and “before” stands no more than how long: *only three weeks* after. */
const maxMeasure = 4;

/**
 * Whether the words stand in what comes before the clause that a sentence is about: *in* an interview with “…”, Lee said that;
 * *commenting on* a study that found “…”, Lee said; *hours after* Park said it was “…”, Lee told.
 */
export function isFronted(items: readonly Item[], { item: quote }: Pick<Part, 'item'>): boolean {
  const start = sentenceStart(items, quote);
  const opening = items[start];
  // When Park asked about a joke – “…” – Lee laughed: a dash does not end it
  if (start >= quote || opening?.kind !== 'word' || isPunctuation(items[quote + 1], '-')) return false;
  return opens(opening) || answers.test(opening.normal) || isMeasured(items, start, quote);
}

const opens = (item: Item | undefined): boolean =>
  isWord(item, nounPrepositions) ||
  isWord(item, subordinators) ||
  isWord(item, /^(?:amid|as|despite|following|instead|rather)$/);

/** What somebody answers to, and has not said. */
const answers =
  /^(?:addressing|answering|asked|challenged|commenting|confronted|countering|discussing|dismissing|echoing|pressed|questioned|quizzed|reacting|rebutting|referring|rejecting|replying|responding|speaking|told)$/;

/** *Hours* after, *two days* before. */
function isMeasured(items: readonly Item[], start: number, quote: number): boolean {
  for (let at = start + 1; at < quote && at - start <= maxMeasure; at++) {
    if (isWord(items[at], /^(?:after|before)$/)) return true;
    const word = items[at];
    if (word?.kind !== 'word' || word.cue !== null || word.token.tags.has('Verb')) return false;
  }
  return false;
}
