import { isThing } from '../phrases/phraseShape';
import type { Rule } from '../rule';
import type { Word } from '../scene/scene';
import { startsSentence } from '../scene/sentence';
import { reportBefore } from '../structure/reportBefore';

/** Lee called it “…”, told Park to go and left: what a clause says, whatever the sentence goes on to say. */
export const inReport: Rule = {
  id: 'inReport',
  judge: (scene, part, canSpeak) => {
    if (startsSentence(scene.items, part)) return null;
    const report = reportBefore(scene, part);
    if (!report || report.opener || !isSaying(report.verb)) return null;
    const { source, verb } = report;
    return canSpeak(source) && !isThing(scene.items, source) ? { source, cue: verb.span } : null;
  },
};

/** Verbs that only tell how somebody sees a thing stand within what another one says: Lee said Park *sees* it as “…”. */
const isSaying = ({ cue }: Word): boolean => cue !== null && (!cue.isLabel || judging.test(cue.infinitive));

const judging = /^(?:attack|blast|brand|condemn|deride|dismiss|dub|hail|label|laud|praise|ridicule|slam|term)$/;
