import { reporterIn } from '../clauses/reportingClause';
import type { ReportRule } from './rule';

/** denied *taking*, suggested *waiting*; not so: said, *nodding* at Park. */
const gerundVerbs = /^(?:acknowledge|admit|advise|confess|deny|mention|propose|recall|recommend|report|suggest)$/;

/** Lee urged Park *to leave*; Lee promised *to mend it*; Park denied *taking money*: what is said has no verb with a tense. */
export const infinitive: ReportRule = {
  id: 'infinitive',
  judge: (scene, clause, canSpeak) => {
    const { complement: said } = clause;
    if (!said || said.isFinite || said.span.start < clause.verbs.end) return null;
    const isGerund = scene.structure.syntax.tokens[said.verb]?.part === 'VBG';
    if (isGerund ? !gerundVerbs.test(clause.lemma) : said.marker !== 'to') return null;
    const finding = reporterIn(scene, clause, canSpeak);
    return finding?.cue ? { source: finding.source, cue: finding.cue, content: said.span } : null;
  },
};
