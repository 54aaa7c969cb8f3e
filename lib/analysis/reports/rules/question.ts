import { questionWords, relativeWords } from '../../lexicon/functionWords';
import { readReporter } from '../clauses/readReporter';
import { phraseEnd } from '../clauses/phraseEnd';
import { tokenAt } from '../clauses/tokenAt';
import type { ReportRule } from './rule';

const questionVerbs = /^(?:ask|inquire|query|question|wonder)$/;
const opensQuestion = new Set([...questionWords, 'if', 'whether', 'which', 'whom', 'whose']);

/**
 * Lee asked Park *whether it would hold*; asked by Park *why it leaked*, Lee said no: the content is a question; the source may
 * be unnamed.
 */
export const question: ReportRule = {
  id: 'question',
  judge: ({ scene, clause, frames, reporter, canSpeak }) => {
    if (frames.length === 0 || !questionVerbs.test(clause.lemma)) return null;
    const { syntax } = scene.structure;
    const passed = clause.isPassive ? clause.agent : (clause.addressee ?? clause.object);
    const begin = passed && passed.head > clause.verb ? tokenAt(syntax, passed.span.end) : clause.last + 1;
    const [first, verb] = [syntax.tokens[begin], syntax.tokens[clause.verb]];
    if (!first || !verb || first.sentence !== verb.sentence || !opensQuestion.has(first.normal)) return null;
    // asked for more time, which was granted
    if (relativeWords.has(first.normal) && first.before.includes(',')) return null;
    const asker = clause.isPassive ? readReporter(scene, clause.agent, clause.head, canSpeak) : reporter;
    if (!clause.isPassive && !asker) return null;
    const content = { start: first.span.start, end: phraseEnd(scene, first) };
    return { source: null, cue: verb.span, ...asker, content };
  },
};
