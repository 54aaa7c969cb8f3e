import type { ReportRule } from './rule';

/** Lee warned of *floods*; Lee called for *an inquiry into the collapse*; Lee announced *a ban*: what is said is named. */
export const topic: ReportRule = {
  id: 'topic',
  judge: ({ clause, frames, reporter }) => {
    if (!reporter?.cue || !frames || clause.complement || clause.quotations.length > 0) return null;
    const oblique = clause.obliques.find(({ preposition }) => preposition !== null && frames.includes(preposition));
    const named = oblique ?? (frames.includes('') ? clause.object : null);
    if (!named || named.head < clause.verb || named.head === clause.addressee?.head) return null;
    return { source: reporter.source, cue: reporter.cue, content: { start: named.span.start, end: named.whole.end } };
  },
};
