import type { Clause } from '../../syntax/sentence/syntax';
import { phraseBehind, type PhraseTokens } from '../clauses/phraseBehind';
import { phraseEnd } from '../clauses/phraseEnd';
import type { ReportRule } from './rule';

/** Parts of speech that begin no description of the person before them: called *Park* on Monday. */
const noNames = /^(?:CC|IN|POS|RB|TO|VBD|VBP|VBZ|WDT|WP|WRB)$/;

/**
 * Lee accused *Park of lying*; Lee praised *Park for his work*; Lee called *the dam a coffin*: the content is somebody, and what
 * is said about them.
 */
export const judgement: ReportRule = {
  id: 'judgement',
  judge: ({ scene, clause, frames, reporter, isAttribute }) => {
    const { syntax } = scene.structure;
    if (!reporter?.cue || !frames || isAttribute) return null;
    const whom = phraseBehind(scene, clause.last + 1) ?? objectOf(clause);
    const [first, next] = whom ? [syntax.tokens[whom.first], syntax.tokens[whom.end]] : [];
    if (!first || !next || next.sentence !== first.sentence) return null;
    const isName = frames.includes('one') && !/[,;:-]/.test(next.before) && !noNames.test(next.part);
    if (!isName && !frames.includes(`one ${next.normal}`)) return null;
    return {
      source: reporter.source,
      cue: reporter.cue,
      content: { start: first.span.start, end: phraseEnd(scene, next) },
    };
  },
};

/** called *herself* a friend */
const objectOf = ({ object, last }: Clause): PhraseTokens | null =>
  object?.first === last + 1 ? { first: object.first, end: object.last + 1 } : null;
