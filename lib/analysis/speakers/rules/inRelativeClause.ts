import { isThing } from '../phrases/phraseShape';
import type { SpeakerRule } from './rule';
import { startsSentence } from '../scene/sentence';
import { isReportedAfter } from '../structure/isReportedAfter';
import { reportBefore } from '../structure/reportBefore';

/** Lee, who called it “…”, told Park; Lee, whose plan Park called “…”, said: the words are the relative clause's subject's. */
export const inRelativeClause: SpeakerRule = {
  id: 'inRelativeClause',
  judge: (scene, part, canSpeak) => {
    if (startsSentence(scene.items, part) || isReportedAfter(scene, part)) return null;
    const report = reportBefore(scene, part);
    if (!report?.opener || !report.isSaying || !/^(?:that|what|which|who|whom|whose)$/.test(report.opener.word))
      return null;
    const { source, verb } = report;
    return canSpeak(source) && !isThing(scene.items, source) ? { source, cue: verb.span } : null;
  },
};
