import { clauseStart, maxClauseLength } from '../phrases/clauseStart';
import { invertedSubject } from '../phrases/invertedSubject';
import { phraseStartingAt } from '../phrases/phraseStartingAt';
import { isWord } from '../scene/isWord';
import type { Item, Part, Scene } from '../scene/scene';
import { sentenceEnd } from '../scene/sentence';
import { tellsWhen } from './tellsWhen';

/**
 * Whether a clause right after a quotation does nothing but report: “…,” Lee said; “…,” said Park on Monday. Not so where it
 * goes on to what it says itself: While Lee called it “…”, Park *said it would last*.
 */
export function isReportedAfter(scene: Scene, part: Part): boolean {
  const { items } = scene;
  const start = clauseStart(scene, part);
  if (start === null) return false;
  const end = Math.min(sentenceEnd(items, start), start + maxClauseLength);
  for (let at = start; at < end; at++) {
    const item = items[at];
    if (item?.kind === 'quote') return false;
    if (item?.kind !== 'word' || !item.cue || item.cue.isLabel || item.cue.form === 'gerund') continue;
    // “…”, Lee invited him to sing
    if (item.cue.form === 'base' && isWord(items[at - 1], 'to')) continue;
    if (at === start) {
      const subject = invertedSubject(items, at);
      return subject !== null && isEnd(items, subject.last + 1);
    }
    return saysNoMore(items, at, end);
  }
  return false;
}

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
const isEnd = (items: readonly Item[], at: number): boolean =>
  items[at]?.kind === 'word' ? tellsWhen(items, at) : items[at]?.kind !== 'quote';
