import { personalPronouns } from '../../lexicon/functionWords';
import type { NounPhrase } from '../phrases/nounPhrase';
import { isThing } from '../phrases/phraseShape';
import { nounSource } from '../phrases/speakerNoun';
import type { SpeakerRule } from './rule';
import { isWord } from '../scene/isWord';
import type { Part, Scene } from '../scene/scene';
import { startsSentence } from '../scene/sentence';
import { governorsOf } from '../structure/governor';
import { isReportedAfter } from '../structure/isReportedAfter';
import { reportBefore } from '../structure/reportBefore';

/** Lee called it “…”, told Park to go and left: what a clause says, whatever the sentence goes on to say. */
export const inReport: SpeakerRule = {
  id: 'inReport',
  judge: (scene, part, canSpeak) => {
    if (startsSentence(scene.items, part) || isReportedAfter(scene, part)) return null;
    const report = reportBefore(scene, part);
    if (!report || report.opener || !report.isSaying) return null;
    const { source, verb } = report;
    if (isRelayed(scene, part, source)) return null;
    return canSpeak(source) && !isThing(scene.items, source) ? { source, cue: verb.span } : null;
  },
};

/** Lee said *she* had called it “…”: the words of a pronoun are told of by somebody. Not so: the report says *he* told officers. */
function isRelayed(scene: Scene, part: Part, { first, last }: NounPhrase): boolean {
  const word = scene.items[first];
  if (first !== last || !isWord(word, personalPronouns)) return false;
  const [, outer] = governorsOf(scene, part);
  const subject = outer?.kind === 'verb' ? outer.clause.subject : null;
  const head = subject && scene.structure.syntax.tokens[subject.head];
  return head ? !(nounSource(head.normal) === 'document' && /^(?:he|she)$/.test(word.normal)) : false;
}
