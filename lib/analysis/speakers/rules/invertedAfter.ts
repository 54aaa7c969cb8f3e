import { invertedSubject } from '../phrases/invertedSubject';
import { isCapitalised } from '../scene/isCapitalised';
import { isThing } from '../phrases/phraseShape';
import { subjectOf } from '../phrases/subject';
import { isWord } from '../scene/isWord';
import type { Item, NarrationWord, Part, Scene } from '../scene/scene';
import { sentenceEnd, startsSentence } from '../scene/sentence';
import { clauseStart, maxClauseLength } from '../phrases/clauseStart';
import type { SpeakerRule } from './rule';

/** "…," said Ms Lee. */
export const invertedAfter: SpeakerRule = {
  id: 'invertedAfter',
  judge: (scene, part) => {
    const start = clauseStart(scene, part);
    const at = start !== null && isWord(scene.items[start], 'so') ? start + 1 : start;
    const cue = at === null ? null : scene.items[at];
    if (at === null || cue?.kind !== 'word' || !cue.cue || cue.cue.isLabel || isCapitalised(cue)) return null;
    if (cue.cue.form !== 'past' && cue.cue.form !== 'present' && cue.cue.form !== 'base') return null;
    if (asksNothing(scene, part, cue)) return null;
    if (cue.cue.form === 'base' && startsSubject(scene.items, at)) return null;
    const source = invertedSubject(scene.items, at);
    // the man who called it “…”, defended the bypass: only what is said may be said by a thing
    return source && (cue.cue.infinitive === 'say' || !isThing(scene.items, source)) ? { source, cue: cue.span } : null;
  },
};

/** Lee called it “…”, *asked* Park for the key and left: who asks “…” asks a question. */
const asksNothing = ({ items, text }: Scene, part: Part, { cue }: NarrationWord): boolean =>
  cue?.infinitive === 'ask' &&
  !startsSentence(items, part) &&
  !text.slice(part.span.end - 2, part.span.end + 2).includes('?');

/** "…," *state* media reported: what looks like a cue is the beginning of a subject. */
function startsSubject(items: readonly Item[], first: number): boolean {
  const end = Math.min(sentenceEnd(items, first), first + maxClauseLength);
  for (let at = first + 1; at < end; at++) {
    const item = items[at];
    if (item?.kind === 'word' && item.cue && !isCapitalised(item) && item.cue.form === 'past')
      return subjectOf(items, at)?.first === first;
  }
  return false;
}
