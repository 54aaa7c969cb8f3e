import { isThing } from '../phrases/phraseShape';
import { phraseStartingAt } from '../phrases/phraseStartingAt';
import { clauseStart } from '../phrases/clauseStart';
import { isWord } from '../scene/isWord';
import { sentenceEnd } from '../scene/sentence';
import type { SpeakerRule } from './rule';

/** Between the verb and “from” stands no more: *the short and angry reply* from Lee. */
const maxNoun = 6;

/** “…” came the reply from *Lee*; “…” went *the crowd*; “…” came a cry from the back, as Lee left: nobody’s. */
export const cameFrom: SpeakerRule = {
  id: 'cameFrom',
  judge: (scene, part, canSpeak) => {
    const { items } = scene;
    const start = clauseStart(scene, part);
    const verb = start === null ? undefined : items[start];
    if (start === null || !isWord(verb, /^(?:c[ao]mes?|goes|rang|rings|went)$/)) return null;
    const end = sentenceEnd(items, start);
    const from = items.slice(start, start + maxNoun).findIndex((item) => isWord(item, 'from'));
    const source = from > 0 ? phraseStartingAt(items, start + from + 1, end) : null;
    if (source && !isThing(items, source) && canSpeak(source)) return { source, cue: verb.span };
    const crowd = phraseStartingAt(items, start + 1, end);
    if (crowd && isWord(verb, /^(?:goes|went)$/) && !isThing(items, crowd) && canSpeak(crowd))
      return { source: crowd, cue: verb.span };
    return isWord(items[start + 1], /^(?:an?|the|up)$/) ? 'nobody' : null;
  },
};
