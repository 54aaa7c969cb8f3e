import { isWord } from '../scene/isWord';
import type { Item } from '../scene/scene';
import { phraseStartingAt } from './phraseStartingAt';
import { tellsWhen } from './tellsWhen';

/** Whether a verb of saying is followed by nothing that is said, but by whom it is told and when: Lee told Park on Monday. Not so: Lee told Park on Monday *that it was “…”*. */
export function saysNoMore(items: readonly Item[], verb: number, end: number): boolean {
  const cue = items[verb];
  const close = items.slice(verb + 1, end).findIndex((item) => item.kind !== 'word');
  const words = items.slice(verb + 1, verb + 1 + close);
  if (items[verb + 1 + close]?.kind === 'quote' && words.some((word) => isWord(word, 'that'))) return false;
  const isTold = cue?.kind === 'word' && cue.cue?.infinitive === 'tell';
  const addressee = isTold ? phraseStartingAt(items, verb + 1, end) : null;
  return isEnd(items, (addressee?.last ?? verb) + 1);
}

/** A mark, or what tells when, where and how: nothing that is said follows. */
export const isEnd = (items: readonly Item[], at: number): boolean =>
  items[at]?.kind === 'word' ? tellsWhen(items, at) : items[at]?.kind !== 'quote';
