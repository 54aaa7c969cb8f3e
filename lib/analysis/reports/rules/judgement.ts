import type { Scene } from '../../speakers/scene/scene';
import type { Clause } from '../../syntax/sentence/syntax';
import { isBehindComma } from '../clauses/isBehindComma';
import { phrasesBehind, type PhraseTokens } from '../clauses/phraseBehind';
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
    if (!reporter || isAttribute) return null;
    const found = phrasesBehind(scene, clause.last + 1);
    const object = objectOf(clause);
    const whom = found.length > 0 || !object ? found : [object];
    for (const { first, end } of whom) {
      const begin = syntax.tokens[first];
      // accused the council *of* bias, where the phrase goes on
      const within = syntax.tokens.slice(first + 1, end).find(({ normal }) => frames.includes(`one ${normal}`));
      const next = within ?? syntax.tokens[afterAside(scene, end)];
      if (!begin || !next || next.sentence !== begin.sentence) continue;
      const isName = frames.includes('one') && !/[,;:-]/.test(next.before) && !noNames.test(next.part);
      if (isName || frames.includes(`one ${next.normal}`))
        return { ...reporter, content: { start: begin.span.start, end: phraseEnd(scene, next) } };
    }
    return null;
  },
};

/** In words: the longest aside about whoever is judged. */
const maxAside = 12;

/** The token after an aside between commas: accused Lee, *the port’s owner*, of lying; the same token when none begins there. */
function afterAside(scene: Scene, at: number): number {
  const { tokens } = scene.structure.syntax;
  if (tokens[at]?.before !== ',') return at;
  const length = tokens.slice(at + 1, at + 1 + maxAside).findIndex((token) => isBehindComma(scene, token));
  return length < 0 ? at : at + 1 + length;
}

/** called *herself* a friend */
const objectOf = ({ object, last }: Clause): PhraseTokens | null =>
  object?.first === last + 1 ? { first: object.first, end: object.last + 1 } : null;
