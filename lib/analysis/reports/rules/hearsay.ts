import { clauseBehind } from '../clauses/clauseBehind';
import type { ReportRule } from './rule';

/** The port is said *to be old*; Lee was told *that it was closed*: the source is not named. */
export const hearsay: ReportRule = {
  id: 'hearsay',
  judge: ({ scene, clause, frames }) => {
    if (!clause.isPassive || !clause.isFinite || clause.agent || !frames) return null;
    const cue = scene.structure.syntax.tokens[clause.verb]?.span;
    const said = clause.complement;
    const isTo =
      said?.marker === 'to' &&
      said.span.start >= clause.verbs.end &&
      (frames.includes('that') || frames.includes('to'));
    const content = isTo ? said.span : frames.includes('that') ? clauseBehind(scene, clause, frames) : null;
    return cue && content ? { source: null, cue, content } : null;
  },
};
