import { isCueNoun } from '../../lexicon/cueNouns';
import { ownerOf } from '../clauses/ownerOf';
import { readReporter } from '../clauses/readReporter';
import type { ReportRule } from './rule';
import { tokenAt } from '../clauses/tokenAt';

/** Lee's claim that *the port was old*; a warning by Lee that *it would close*: the content is the clause of a noun of saying. */
export const claim: ReportRule = {
  id: 'claim',
  judge: ({ scene, clause, canSpeak }) => {
    const { syntax } = scene.structure;
    const { noun, marker, span } = clause;
    const head = noun && syntax.tokens[noun.head];
    if (!noun || !head || marker !== 'that' || !isCueNoun(head.normal)) return null;
    const reporter = readReporter(scene, ownerOf(scene.structure, noun), noun.head, canSpeak);
    const first = tokenAt(syntax, span.start);
    const start = syntax.tokens[first]?.normal === 'that' ? syntax.tokens[first + 1]?.span.start : span.start;
    if (!reporter || start === undefined || first <= noun.head) return null;
    return { ...reporter, content: { start, end: span.end } };
  },
};
