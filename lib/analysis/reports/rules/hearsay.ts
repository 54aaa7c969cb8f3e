import { clauseBehind } from '../clauses/clauseBehind';
import { phraseEnd } from '../clauses/phraseEnd';
import { tokenAt } from '../clauses/tokenAt';
import type { ReportRule } from './rule';

/** The port is said *to be old*; Lee was told *that it was closed*: the source is not named. */
export const hearsay: ReportRule = {
  id: 'hearsay',
  judge: ({ scene, clause, frames }) => {
    if (!clause.isPassive || !clause.isFinite || clause.agent) return null;
    const { tokens } = scene.structure.syntax;
    const cue = tokens[clause.verb]?.span;
    const to = tokens[tokenAt(scene.structure.syntax, clause.verbs.end)];
    // is said to be; not so: was admitted to hospital
    const isTo = to?.normal === 'to' && /^(?:RB|VB)$/.test(tokens[to.index + 1]?.part ?? '');
    const said = isTo && (frames.includes('that') || frames.includes('to')) ? to : null;
    const content = said
      ? { start: said.span.start, end: phraseEnd(scene, said) }
      : frames.includes('that')
        ? clauseBehind(scene, clause, frames)
        : null;
    return cue && content ? { source: null, cue, content } : null;
  },
};
