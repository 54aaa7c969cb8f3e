import { isThing } from '../phrases/phraseShape';
import { clauseSubject } from '../phrases/clauseSubject';
import { subjectAt } from '../phrases/subject';
import { stepOverVerbGroup } from '../phrases/verbGroup';
import { isWord } from '../scene/isWord';
import type { Item } from '../scene/scene';
import { sentenceStart } from '../scene/sentence';
import { isDenied } from '../structure/unsaidVerb';
import type { SpeakerRule } from './rule';

/** Lee used the word “…”; Lee left, using the phrase “…”; Lee never used the term “…”: nobody’s. */
export const usedWord: SpeakerRule = {
  id: 'usedWord',
  judge: ({ items }, { item: quote }, canSpeak) => {
    const verb = quote - 1 - wordsBetween(items, quote);
    const cue = items[verb];
    if (!isWord(cue, using)) return null;
    if (isDenied(items, verb)) return 'nobody';
    const limit = sentenceStart(items, quote);
    const source = isWord(cue, /ing$/)
      ? clauseSubject(items, verb, limit)
      : subjectAt(items, stepOverVerbGroup(items, verb, limit).at, limit);
    return source && !isThing(items, source) && canSpeak(source) ? { source, cue: cue.span } : null;
  },
};

const using = /^(?:prefer(?:red|s)?|use[ds]?|using|utter(?:ed|ing|s)?)$/;

/** the *word*, the *words*: what the words are called, right before them; 0 when they are not called so. */
function wordsBetween(items: readonly Item[], quote: number): number {
  if (!isWord(items[quote - 1], /^(?:expression|phrase|term|word)s?$/)) return 0;
  return isWord(items[quote - 2], /^(?:an?|the|those|these)$/) ? 2 : 1;
}
