import { isThing } from '../phrases/phraseShape';
import type { Rule } from '../rule';
import { startsSentence } from '../scene/sentence';
import { isReportedAfter } from '../structure/isReportedAfter';
import { reportBefore } from '../structure/reportBefore';

/** Lee called it “…”, told Park to go and left: what a clause says, whatever the sentence goes on to say. */
export const inReport: Rule = {
  id: 'inReport',
  judge: (scene, part, canSpeak) => {
    if (startsSentence(scene.items, part) || isReportedAfter(scene, part)) return null;
    const report = reportBefore(scene, part);
    if (!report || report.opener || !report.isSaying) return null;
    const { source, verb } = report;
    return canSpeak(source) && !isThing(scene.items, source) ? { source, cue: verb.span } : null;
  },
};
