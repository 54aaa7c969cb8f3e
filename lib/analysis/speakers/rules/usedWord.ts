import { nounPrepositions } from '../../lexicon/functionWords';
import { isThing } from '../phrases/phraseShape';
import { clauseSubject } from '../phrases/clauseSubject';
import { subjectAt } from '../phrases/subject';
import { stepOverVerbGroup } from '../phrases/verbGroup';
import { isWord } from '../scene/isWord';
import { sentenceStart } from '../scene/sentence';
import { isDenied } from '../structure/unsaidVerb';
import type { SpeakerRule } from './rule';

/** Lee used the words “…”; Lee left, using the words “…”. Park said Lee used the word “…”, never used the words “…”: nobody’s. */
export const usedWord: SpeakerRule = {
  id: 'usedWord',
  judge: ({ items }, { item: quote }, canSpeak) => {
    if (!isWord(items[quote - 1], /^(?:expression|phrase|term|word)s?$/)) return null;
    const verb = isWord(items[quote - 2], /^(?:an?|the|those|these)$/) ? quote - 3 : quote - 2;
    const cue = items[verb];
    if (!isWord(cue, /^(?:use[ds]?|using|utter(?:ed|ing|s)?)$/)) return null;
    if (!isWord(items[quote - 1], 'words') || isDenied(items, verb)) return 'nobody';
    const limit = sentenceStart(items, quote);
    // accused of insulting Park by using the word “…”
    if (isWord(items[verb - 1], nounPrepositions) || isWord(items[verb - 1], 'by')) return null;
    const source = isWord(cue, /ing$/)
      ? clauseSubject(items, verb, limit)
      : subjectAt(items, stepOverVerbGroup(items, verb, limit).at, limit);
    return source && !isThing(items, source) && canSpeak(source) ? { source, cue: cue.span } : null;
  },
};
