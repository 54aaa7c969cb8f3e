import { isThing } from '../phrases/phraseShape';
import type { SpeakerRule } from './rule';
import { startsSentence } from '../scene/sentence';
import { isReportedAfter } from '../structure/isReportedAfter';
import { reportBefore } from '../structure/reportBefore';

/** Words that begin a clause which tells when, why or despite what the main clause holds. */
const subordinators = /^(?:after|although|because|before|since|though|until|when|where|whereas|while|whilst)$/;

/** While Lee said it was “…”, Park left; Park left after Lee called it “…”: the words are the clause's own subject's. */
export const inSubordinateClause: SpeakerRule = {
  id: 'inSubordinateClause',
  judge: (scene, part, canSpeak) => {
    if (startsSentence(scene.items, part) || isReportedAfter(scene, part)) return null;
    const report = reportBefore(scene, part);
    if (!report?.opener || !subordinators.test(report.opener.word)) return null;
    // Lee said that when Park asks for more, “…”: the words are in the clause after
    const before = scene.items[part.item - 1];
    if (before?.kind === 'mark' && part.item - report.at > 2) return null;
    const { source, verb } = report;
    return canSpeak(source) && !isThing(scene.items, source) ? { source, cue: verb.span } : null;
  },
};
