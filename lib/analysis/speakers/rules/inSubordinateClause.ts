import { subordinators } from '../../lexicon/functionWords';
import { conditions } from '../../syntax/clauses/moodWords';
import { isThing } from '../phrases/phraseShape';
import type { SpeakerRule } from './rule';
import { startsSentence } from '../scene/sentence';
import { isReportedAfter } from '../structure/isReportedAfter';
import { reportBefore } from '../structure/reportBefore';

/** While Lee said it was “…”, Park left; Park left after Lee called it “…”: the words are the clause's own subject's. */
export const inSubordinateClause: SpeakerRule = {
  id: 'inSubordinateClause',
  judge: (scene, part, canSpeak) => {
    if (startsSentence(scene.items, part) || isReportedAfter(scene, part)) return null;
    const report = reportBefore(scene, part);
    if (!report?.opener || !subordinators.has(report.opener.word)) return null;
    // Lee warned that it won't end unless Park offers “…”: nobody has offered anything yet
    if (conditions.has(report.opener.word)) return null;
    const { source, verb } = report;
    // Lee said that when Park asks for more, “…”: the words are in the clause after
    const before = scene.items[part.item - 1];
    if (before?.kind === 'mark' && part.item - report.at > 2) return null;
    return canSpeak(source) && !isThing(scene.items, source) ? { source, cue: verb.span } : null;
  },
};
