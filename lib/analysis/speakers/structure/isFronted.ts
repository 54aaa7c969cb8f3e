import { adverbs, nounPrepositions, subordinators } from '../../lexicon/functionWords';
import { isPunctuation } from '../scene/isPunctuation';
import { isWord } from '../scene/isWord';
import type { Item, Part } from '../scene/scene';
import { sentenceStart } from '../scene/sentence';

/**
 * Whether the words stand in what comes before the clause that a sentence is about: *in* an interview with “…”, Lee said that;
 * *commenting on* a study that found “…”, Lee said.
 */
export function isFronted(items: readonly Item[], { item: quote }: Pick<Part, 'item'>): boolean {
  const first = sentenceStart(items, quote);
  // Even before Lee called it “…”; still smarting from “…”
  const start = isWord(items[first], adverbs) ? first + 1 : first;
  const opening = items[start];
  // When Park asked about a joke – “…” – Lee laughed: a dash does not end it
  if (start >= quote || opening?.kind !== 'word' || isPunctuation(items[quote + 1], '-')) return false;
  return opens(opening) || answers.test(opening.normal);
}

const opens = (item: Item | undefined): boolean =>
  isWord(item, nounPrepositions) ||
  isWord(item, subordinators) ||
  isWord(item, /^(?:amid|as|despite|following|instead|rather)$/);

/** What somebody answers to, and has not said. */
const answers =
  /^(?:addressing|answering|asked|challenged|commenting|confronted|countering|discussing|dismissing|echoing|pressed|questioned|quizzed|reacting|rebutting|referring|rejecting|replying|responding|speaking|told)$/;
