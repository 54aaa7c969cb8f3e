import { conditions, personalPronouns, singularPronouns, subordinators } from '../../lexicon/functionWords';
import type { NounPhrase } from '../phrases/nounPhrase';
import { nounSource } from '../phrases/speakerNoun';
import type { SpeakerRule } from './rule';
import { foundSomebody } from './foundSomebody';
import { isWord } from '../scene/isWord';
import type { Part, Scene } from '../scene/scene';
import { startsSentence } from '../scene/sentence';
import { governorsOf } from '../structure/governor';
import { isPredicateAfter } from '../structure/isPredicateAfter';
import { isReportedAfter } from '../structure/isReportedAfter';
import { reportBefore, type ReportBefore } from '../structure/reportBefore';

/**
 * Lee called it “…”, told Park to go and left; Lee, whose plan Park called “…”, said; while Lee said it was “…”, Park left: what
 * a clause says is its own subject's, whatever the sentence goes on to say.
 */
export const inReport: SpeakerRule = {
  id: 'inReport',
  judge: (scene, part, canSpeak) => {
    if (startsSentence(scene.items, part) || isReportedAfter(scene, part)) return null;
    const report = reportBefore(scene, part);
    if (!report || !holdsWords(scene, part, report)) return null;
    return canSpeak(report.source) ? foundSomebody(scene.items, report.source, report.at) : null;
  },
};

/** Whether the words are told in the report itself, by the word that opens its clause. */
function holdsWords(scene: Scene, part: Part, { opener, source, at, isSaying }: ReportBefore): boolean {
  if (opener?.word === 'who' && isPredicateAfter(scene, part, at)) return false;
  if (!opener) return isSaying && !isRelayed(scene, part, source);
  if (/^(?:that|what|which|who|whom|whose)$/.test(opener.word)) return isSaying;
  // Lee warned that it won't end unless Park offers “…”: nobody has offered anything yet
  if (!subordinators.has(opener.word) || conditions.has(opener.word)) return false;
  // Lee said that when Park asks for more, “…”: the words are in the clause after
  return scene.items[part.item - 1]?.kind !== 'mark' || part.item - at <= 2;
}

/** Lee said *she* had called it “…”: the words of a pronoun are told of by somebody. Not so: the report says *he* told officers. */
function isRelayed(scene: Scene, part: Part, { first, last }: NounPhrase): boolean {
  const word = scene.items[first];
  if (first !== last || !isWord(word, personalPronouns)) return false;
  const [, outer] = governorsOf(scene, part);
  const subject = outer?.kind === 'verb' ? outer.clause.subject : null;
  const head = subject && scene.structure.syntax.tokens[subject.head];
  return head ? !(nounSource(head.normal) === 'document' && singularPronouns.has(word.normal)) : false;
}
