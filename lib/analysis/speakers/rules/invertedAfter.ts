import { invertedSubject } from '../phrases/invertedSubject';
import { isThing } from '../phrases/phraseShape';
import { isWord } from '../scene/isWord';
import { clauseStart } from '../phrases/clauseStart';
import { startsSentence } from '../scene/sentence';
import type { SpeakerRule } from './rule';

/** "…," said Ms Lee. */
export const invertedAfter: SpeakerRule = {
  id: 'invertedAfter',
  judge: (scene, part) => {
    const start = clauseStart(scene, part);
    const at = start !== null && isWord(scene.items[start], 'so') ? start + 1 : start;
    const cue = at === null ? null : scene.items[at];
    if (at === null || cue?.kind !== 'word' || !cue.cue) return null;
    // “…,” offered a third
    if (cue.cue.isLabel && !(part.ending === 'comma' && startsSentence(scene.items, part))) return null;
    if (cue.cue.form !== 'past' && cue.cue.form !== 'present' && cue.cue.form !== 'base') return null;
    const source = invertedSubject(scene.items, at);
    // the man who called it “…”, defended the bypass: only what is said may be said by a thing
    return source && (cue.cue.infinitive === 'say' || !isThing(scene.items, source)) ? { source, cue: cue.span } : null;
  },
};
