import { topicVerbs } from '../../lexicon/topicVerbs';
import { reporterIn } from '../clauses/reportingClause';
import type { ReportRule } from './rule';

/** Lee warned of *floods*; Lee called for *an inquiry into the collapse*; Lee announced *a ban*: what is said is named. */
export const topic: ReportRule = {
  id: 'topic',
  judge: (scene, clause, canSpeak) => {
    const prepositions = topicVerbs.get(clause.lemma);
    if (!prepositions || clause.complement || clause.quotations.length > 0) return null;
    const phrase = prepositions.includes('') && clause.object ? clause.object : null;
    const oblique = clause.obliques.find(
      ({ preposition }) => preposition !== null && prepositions.includes(preposition),
    );
    const named = oblique ?? phrase;
    if (!named || named.head < clause.verb || named.head === clause.addressee?.head) return null;
    const finding = reporterIn(scene, clause, canSpeak);
    if (!finding?.cue) return null;
    return { source: finding.source, cue: finding.cue, content: { start: named.span.start, end: named.whole.end } };
  },
};
