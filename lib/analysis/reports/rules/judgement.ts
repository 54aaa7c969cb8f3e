import { phraseEnd } from '../clauses/phraseEnd';
import type { ReportRule } from './rule';

/** Words that begin no name and no description behind whom they are given to: called *Park* on Monday. */
const noNames = /^(?:CC|IN|POS|RB|TO|VBD|VBP|VBZ|WDT|WP|WRB)$/;

/** Lee accused *Park of lying*; Lee praised *Park for his work*; Lee called *the dam a coffin*: what is said of somebody, and of whom. */
export const judgement: ReportRule = {
  id: 'judgement',
  judge: ({ scene, clause, frames, reporter }) => {
    const { syntax } = scene.structure;
    const whom = clause.object ?? clause.addressee;
    if (!reporter?.cue || !frames || !whom || whom.first !== clause.last + 1) return null;
    const next = syntax.tokens[whom.last + 1];
    if (!next || next.sentence !== syntax.tokens[clause.verb]?.sentence) return null;
    const isName = frames.includes('one') && next.before === '' && !noNames.test(next.part);
    if (!isName && !frames.includes(`one ${next.normal}`)) return null;
    const content = { start: whom.span.start, end: phraseEnd(syntax, next) };
    return { source: reporter.source, cue: reporter.cue, content };
  },
};
