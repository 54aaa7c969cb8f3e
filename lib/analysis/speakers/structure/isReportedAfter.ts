import { clauseStart, maxClauseLength } from '../phrases/clauseStart';
import { invertedSubject } from '../phrases/invertedSubject';
import { isEnd, saysNoMore } from '../phrases/saysNoMore';
import { isWord } from '../scene/isWord';
import type { Part, Scene } from '../scene/scene';
import { sentenceEnd } from '../scene/sentence';

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
