import type { Nominal, SyntaxToken } from '../../syntax/sentence/syntax';
import { phraseBehind } from '../clauses/phraseBehind';
import { phraseEnd } from '../clauses/phraseEnd';
import type { ClauseReading } from '../clauses/readClause';
import { tokenAt } from '../clauses/tokenAt';
import type { ReportRule } from './rule';

/** Lee warned of *floods*; Lee called for *an inquiry into the collapse*; Lee announced *a ban*: the content is a noun phrase. */
export const topic: ReportRule = {
  id: 'topic',
  judge: (reading) => {
    const { scene, clause, reporter, isAttribute } = reading;
    if (!reporter?.cue || isAttribute || clause.quotations.length > 0) return null;
    const first = scene.structure.syntax.tokens[topicAt(reading) ?? -1];
    if (
      !first ||
      isVerbal(reading, first) ||
      first.before.includes(',') ||
      (clause.complement && clause.complement.span.start < first.span.start)
    )
      return null;
    const content = { start: first.span.start, end: phraseEnd(scene, first) };
    return { source: reporter.source, cue: reporter.cue, content };
  },
};

/** The index at which the noun phrase begins, after the verb or its preposition; null when there is none. */
function topicAt({ scene, clause, frames }: ClauseReading): number | null {
  const { syntax } = scene.structure;
  const begin = clause.last + 1;
  const preposition = syntax.tokens[begin]?.normal ?? '';
  if (!/^(?:|ing|one|that|to)$/.test(preposition) && frames?.includes(preposition)) return begin + 1;
  const isBehind = ({ head }: Nominal) => head > clause.verb && head !== clause.addressee?.head;
  const oblique = clause.obliques.find(
    (phrase) => phrase.preposition !== null && frames?.includes(phrase.preposition) && isBehind(phrase),
  );
  if (oblique && (clause.lemma !== 'call' || !clause.object)) return tokenAt(syntax, oblique.span.start);
  if (!frames?.includes('')) return null;
  if (clause.object && isBehind(clause.object)) return tokenAt(syntax, clause.object.span.start);
  return clause.addressee ? null : (phraseBehind(scene, begin)?.first ?? null);
}

/**
 * announced *yesterday*, reports *online*: no noun phrase. Not so: called for *modernising* the dam; reported *highly* toxic
 * water.
 */
function isVerbal({ scene, clause }: ClauseReading, { part, index }: SyntaxToken): boolean {
  if (part === 'VBG') return index === clause.last + 1;
  return /^VB/.test(part) || (part === 'RB' && !/^JJ/.test(scene.structure.syntax.tokens[index + 1]?.part ?? ''));
}
