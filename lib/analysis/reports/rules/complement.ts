import { clauseBehind } from '../clauses/clauseBehind';
import { reporterIn } from '../clauses/reportingClause';
import type { ReportRule } from './rule';

/** Lee said that *the port would close*; Lee told Park *it was old*: what is said is a clause behind the verb. */
export const complement: ReportRule = {
  id: 'complement',
  judge: (scene, clause, canSpeak) => {
    const finding = reporterIn(scene, clause, canSpeak);
    const content = finding && clauseBehind(scene, clause);
    return finding?.cue && content ? { source: finding.source, cue: finding.cue, content } : null;
  },
};
