import type { ReportRule } from './rule';

/** Lee urged Park *to leave*; Lee promised *to mend it*; Park denied *taking money*: what is said has no verb with a tense. */
export const infinitive: ReportRule = {
  id: 'infinitive',
  judge: ({ scene, clause, frames, reporter }) => {
    const { complement: said } = clause;
    if (!reporter?.cue || !said || said.isFinite || said.span.start < clause.verbs.end) return null;
    const isGerund = scene.structure.syntax.tokens[said.verb]?.part === 'VBG';
    if (!isGerund && said.marker !== 'to') return null;
    if (!frames?.includes(isGerund ? 'ing' : 'to')) return null;
    return { source: reporter.source, cue: reporter.cue, content: said.span };
  },
};
