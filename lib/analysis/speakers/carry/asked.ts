import { clauseWords } from '../../lexicon/functionWords';
import type { NounPhrase } from '../phrases/nounPhrase';
import { phraseStartingAt } from '../phrases/phraseStartingAt';
import { isWord } from '../scene/isWord';
import type { Item } from '../scene/scene';

/** Reporters asked *Lee* whether she would go; asked *Lee* about the boat: to whom a sentence puts a question. */
export function asked(items: readonly Item[], first: number, end: number): NounPhrase | null {
  for (let at = first; at < end; at++) {
    if (!isWord(items[at], /^(?:ask|asked|asks)$/)) continue;
    const phrase = phraseStartingAt(items, at + 1, end);
    const question = phrase && items[phrase.last + 1];
    if (isWord(question, clauseWords) || isWord(question, 'about')) return phrase;
  }
  return null;
}
