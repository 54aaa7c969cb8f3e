import { reporterIn } from '../reportingClause';
import type { ReportRule } from '../rule';

/** Lee urged Park *to leave*; Lee promised *to mend it*; Park denied *taking money*: what is said has no verb with a tense. */
export const infinitive: ReportRule = {
  id: 'infinitive',
  judge: (scene, clause, canSpeak) => {
    const { complement: said } = clause;
    if (!said || said.isFinite || said.span.start < clause.verbs.end) return null;
    const finding = reporterIn(scene, clause, canSpeak);
    return finding?.cue ? { source: finding.source, cue: finding.cue, content: said.span } : null;
  },
};
