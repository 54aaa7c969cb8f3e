import type { Span } from '../../text/span';
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
    if (!reporter || isAttribute) return null;
    const first = scene.structure.syntax.tokens[topicAt(reading) ?? -1];
    if (
      !first ||
      isVerbal(reading, first) ||
      first.before.includes(',') ||
      clause.quotations.some((quotation) => quotation < first.index) ||
      (clause.complement && clause.complement.span.start < first.span.start)
    )
      return null;
    const content = { start: first.span.start, end: phraseEnd(scene, first) };
    if (isBare(reading, content)) return null;
    return { ...reporter, content };
  },
};

/**
 * cited *the letter*, described *Park*: a thing, and nothing said of it. Not so: described *the will to resign*; announced *a ban*,
 * condemned *the attack*, where the verb tells what is said.
 */
function isBare({ scene, frames }: ClauseReading, { start, end }: Span): boolean {
  if (!frames.includes('') || frames.some((frame) => /^(?:one for|that|to)$/.test(frame))) return false;
  const { tokens } = scene.structure.syntax;
  const words = tokens.slice(tokenAt(scene.structure.syntax, start), tokenAt(scene.structure.syntax, end));
  return !words.some(({ kind, part }, index) => kind === 'quotation' || (index > 0 && /^(?:IN|TO|VB|W)/.test(part)));
}

/** The index at which the noun phrase begins, after the verb or its preposition; null when there is none. */
function topicAt({ scene, clause, frames }: ClauseReading): number | null {
  const { syntax } = scene.structure;
  const begin = clause.last + 1;
  const preposition = syntax.tokens[begin]?.normal ?? '';
  if (!/^(?:|ing|one|that|to)$/.test(preposition) && frames.includes(preposition)) return begin + 1;
  const isBehind = ({ head }: Nominal) => head > clause.verb && head !== clause.addressee?.head;
  const oblique = clause.obliques.find(
    (phrase) => phrase.preposition !== null && frames.includes(phrase.preposition) && isBehind(phrase),
  );
  if (oblique && (clause.lemma !== 'call' || !clause.object)) return tokenAt(syntax, oblique.span.start);
  if (!frames.includes('')) return null;
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
