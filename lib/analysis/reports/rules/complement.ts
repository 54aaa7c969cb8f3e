import { clauseBehind } from '../clauses/clauseBehind';
import type { ReportRule } from './rule';

/** Lee said that *the port would close*; Lee told Park *it was old*: the content is a clause after the verb. */
export const complement: ReportRule = {
  id: 'complement',
  judge: ({ scene, clause, frames, reporter }) => {
    const content = reporter && frames.includes('that') ? clauseBehind(scene, clause, frames) : null;
    return reporter && content && { ...reporter, content };
  },
};
